package org.brugtaal.internal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.SmallLexicon;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can stand in place of a word as it is; null where the writer has to rephrase. */
class ReplacementTest {

  /** A text with one hit, and what the first alternative for everyone becomes in it. */
  record Row(Language language, String text, @Nullable String replacement) {}

  private static Row nl(String text, @Nullable String replacement) {
    return new Row(Language.DUTCH, text, replacement);
  }

  private static Row en(String text, @Nullable String replacement) {
    return new Row(Language.ENGLISH, text, replacement);
  }

  static Stream<Row> certain() {
    return Stream.of(
        nl("De daders kwamen.", "personen die het deden"),
        nl("Jonge daders kwamen.", "personen die het deden"),
        nl("Daders kwamen.", "Personen die het deden"),
        nl("De dader kwam.", "persoon die het deed"),
        nl("Een dader kwam.", "persoon die het deed"),
        nl("Zij zag de\ndader.", "persoon die het deed"),
        en("The perpetrators came.", "people who did it"),
        en("Perpetrators came.", "People who did it"),
        en("The perpetrator came.", "person who did it"),
        en("Every perpetrator came.", "person who did it"));
  }

  static Stream<Row> uncertain() {
    return Stream.of(
        nl("Het dader kwam.", null),
        nl("Die jonge dader kwam.", null),
        nl("Dader kwam.", null),
        nl("Als (dader) kwam.", null),
        nl("De DADERS kwamen.", null),
        nl("De dadergroep kwam.", null),
        nl("De jeugddaders kwamen.", null),
        nl("De dader-aanpak kwam.", null),
        nl("De mede-daders kwamen.", null),
        nl("De dader- en slachtofferaanpak kwam.", null),
        nl("Een dader's broer kwam.", null),
        nl("Zijn radicalisering neemt toe.", null),
        nl("Zij radicaliseren.", null),
        en("A perpetrator came.", null),
        en("The young perpetrator came.", null),
        en("Perpetrator came.", null),
        en("The perpetrators' families came.", null),
        en("The perpetrator’s family came.", null),
        en("The perpetrator-led talk.", null),
        en("PERPETRATORS CAME.", null),
        en("The radicalisation of youth.", null));
  }

  @ParameterizedTest
  @MethodSource({"certain", "uncertain"})
  void of_hitInASentence_standsInItsPlaceOrIsLeftToTheWriter(Row row) {
    Analysis analysis = SmallLexicon.analyze(row.language(), row.text());
    List<TermHit> hits = analysis.hits();
    assertThat(hits).hasSize(1);
    assertThat(hits.get(0).suggestions())
        .first()
        .extracting(Suggestion::replacement)
        .isEqualTo(row.replacement());
  }
}
