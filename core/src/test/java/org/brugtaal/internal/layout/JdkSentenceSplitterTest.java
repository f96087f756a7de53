package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JdkSentenceSplitterTest {

  /** Sentences that, joined by spaces, must be parted again. */
  record Row(Language language, List<String> sentences) {}

  private static Row nl(String... sentences) {
    return new Row(Language.DUTCH, List.of(sentences));
  }

  private static Row en(String... sentences) {
    return new Row(Language.ENGLISH, List.of(sentences));
  }

  static Stream<Row> rows() {
    return Stream.of(
        nl("Wij werken samen."),
        nl("Wij werken samen.", "De school doet mee."),
        nl("Wie doet wat?", "Dat spreken wij af!", "Goed."),
        nl("Wij spraken dhr. Bakker.", "Hij was er."),
        nl("Wij spraken mevr. De Wit en drs. Jansen.", "Zij waren er."),
        nl("Denk bijv. Aan de buurt.", "Of aan school."),
        nl("Zie art. 5 van de regeling.", "Die geldt."),
        nl("Zie artt. 5 en 6, blz. 12.", "Die gelden."),
        nl("De heer J. de Vries en mevrouw A.B. Smit kwamen.", "Zij bleven."),
        nl("Het kost 1.500 euro.", "Dat is veel."),
        nl("Hij zei: \"Ik kom.\"", "Toen ging hij."),
        nl("Een zin zonder einde"),
        en("We work together.", "The school joins in."),
        en("We met Dr. Ahmed and Cllr. Jones.", "They agreed."),
        en("We met J. Smith.", "He agreed."),
        en("Who does what?", "We agree that."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void split_joinedSentences_partsThemAgain(Row row) {
    assertThat(split(row.language(), String.join(" ", row.sentences()))).isEqualTo(row.sentences());
  }

  @Test
  void split_partOfAText_staysWithinIt() {
    String text = "Eerst dit. Wij werken. De school ook. En dan dat.";
    int from = text.indexOf("Wij");
    int to = text.indexOf(" En dan");
    List<Integer> ends = new ArrayList<>();
    new JdkSentenceSplitter(Language.DUTCH).split(text, from, to, ends::add);
    assertThat(ends).containsExactly(text.indexOf("De school"), to);
  }

  @Test
  void split_wrappedLine_isNoEnd() {
    assertThat(split(Language.DUTCH, "Wij werken\nsamen met de\r\nschool. Dat is fijn."))
        .containsExactly("Wij werken\nsamen met de\r\nschool.", "Dat is fijn.");
  }

  @Test
  void split_onlySigns_endsAtTheEnd() {
    for (String text : List.of(".", "...", "?!", "()", "\u0000", "\uD800", "a.".repeat(1000))) {
      Sentences sentences = sentences(Language.DUTCH, text);
      assertThat(sentences.get(sentences.size() - 1).end()).as(text).isEqualTo(text.length());
    }
  }

  private static List<String> split(Language language, String text) {
    Sentences sentences = sentences(language, text);
    List<String> result = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      result.add(sentences.get(i).in(text).strip());
    }
    return result;
  }

  private static Sentences sentences(Language language, String text) {
    return Sentences.of(new JdkSentenceSplitter(language), text, new Span(0, text.length()));
  }
}
