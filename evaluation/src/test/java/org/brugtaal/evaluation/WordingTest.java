package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Wording.class)
  void in_bothLanguages_holdsTheSameValues(Wording wording) {
    assertThat(places(wording, Language.DUTCH)).isEqualTo(places(wording, Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(Difference.Kind.class)
  void valueOf_everyKind_hasAName(Difference.Kind kind) {
    assertThat(Wording.valueOf(kind.name()).in(Language.DUTCH)).isNotEmpty();
  }

  @Test
  void in_values_fillsThemIn() {
    assertThat(Wording.DIFFERENCE.in(Language.DUTCH, "flagged", "niets"))
        .isEqualTo("verwacht flagged, gevonden niets");
  }

  private static List<String> places(Wording wording, Language language) {
    return PLACE.matcher(wording.in(language)).results().map(MatchResult::group).sorted().toList();
  }
}
