package org.brugtaal.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.brugtaal.SmallLexicon;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An everyday word, {@code dealer}, with and without words of security and justice near it. */
class CompanyTest {

  private static final String FAR = " Het weer was mooi en de zon scheen.".repeat(6);

  record Row(Language language, String text, boolean found) {}

  static Stream<Row> rows() {
    return Stream.of(
        nl("De dealers en de daders kwamen.", true),
        en("The dealers and the perpetrators came.", true),
        nl("De dealer van onze auto is dicht.", false),
        en("The dealer of our car is closed.", false),
        nl("Eerst de dealer. Wij zien radicalisering.", true),
        en("First the dealer. We see radicalisation.", true),
        nl("Het team terrorismebestrijding kent de dealer.", true),
        en("The team combating terrorism knows the dealer.", true),
        nl("Daders zijn geen dealers.", true),
        en("Perpetrators are no dealers.", true),
        // One everyday word is no company for another, and other domains are none.
        nl("De dealer kent een dealer.", false),
        en("The dealer knows a dealer at school.", false),
        // Too far away, or in another segment.
        nl("De dealer kwam." + FAR + " De daders ook.", false),
        nl("De dealer kwam.\n\nDe daders ook.", false),
        // Spoken about.
        nl("Wij mijden het woord dealer.", true),
        en("We avoid the term dealer.", true));
  }

  private static Row nl(String text, boolean found) {
    return new Row(Language.DUTCH, text, found);
  }

  private static Row en(String text, boolean found) {
    return new Row(Language.ENGLISH, text, found);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isNear_everydayWord_foundInCompanyOnly(Row row) {
    boolean found =
        SmallLexicon.analyze(row.language(), row.text()).hits().stream()
            .anyMatch(hit -> hit.concept().id().equals("dealer"));
    assertThat(found).isEqualTo(row.found());
  }
}
