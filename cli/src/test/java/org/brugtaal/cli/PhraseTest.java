package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void in_bothLanguages_holdsTheSameValues(Phrase phrase) {
    assertThat(places(phrase, Language.DUTCH)).isEqualTo(places(phrase, Language.ENGLISH));
    assertThat(phrase.in(Language.DUTCH).isEmpty())
        .isEqualTo(phrase.in(Language.ENGLISH).isEmpty());
    assertThat(phrase.in(Language.DUTCH)).doesNotContain("\n");
  }

  private static List<String> places(Phrase phrase, Language language) {
    return PLACE.matcher(phrase.in(language)).results().map(MatchResult::group).sorted().toList();
  }

  @Test
  void messageIn_valueWithControls_isMadeVisible() {
    Message message = Message.of(Phrase.ABOUT_SOURCE, "a\u001B[31m\u202Eb\n\u2028\uD800😀{1}", "x");

    assertThat(message.in(Language.ENGLISH))
        .isEqualTo("a\\u001B[31m\\u202Eb\\u000A\\u2028\\uD800😀{1}: x");
  }
}
