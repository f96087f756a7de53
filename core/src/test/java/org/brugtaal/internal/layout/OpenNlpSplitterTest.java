package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNlpSplitterTest {

  private static final SentenceSplitter ENGLISH = new OpenNlpSplitter(Language.ENGLISH);
  private static final SentenceSplitter DUTCH = new OpenNlpSplitter(Language.DUTCH);

  /** Sentences that, joined by spaces, must be parted again. */
  record Row(SentenceSplitter splitter, List<String> sentences) {}

  private static Row nl(String... sentences) {
    return new Row(DUTCH, List.of(sentences));
  }

  private static Row en(String... sentences) {
    return new Row(ENGLISH, List.of(sentences));
  }

  static Stream<Row> rows() {
    return Stream.of(
        nl("Wij werken samen.", "De school doet mee."),
        nl("Wie doet wat?", "Dat spreken wij af!", "Goed."),
        nl("Wij spraken dhr. Bakker en mevr. De Wit.", "Zij waren er."),
        nl("De heer J. de Vries en mevrouw A.B. Smit kwamen.", "Zij bleven."),
        nl("Zie art. 5, blz. 12.", "Die regel geldt."),
        nl("Dit staat in het tweede lid.", "De burgemeester beslist."),
        nl("Wij overleggen i.v.m. De Vaart.", "De school komt ook."),
        nl("Het kost 1.500 euro.", "Dat is veel."),
        nl("Hij zei: \"Ik ben geen dossier.\"", "Ik wil dat we dat onthouden."),
        nl("4.2 Een meldplicht is niet nodig.", "4.3 Een groepsverbod evenmin."),
        nl("1. Opening en verslag van de vorige keer.", "Het verslag is vastgesteld."),
        nl("Een zin zonder einde"),
        en(
            "We met Dr. Ahmed and the police.",
            "The school joined.",
            "Who does what?",
            "We agreed."),
        en("41. Public question time was short.", "Nobody spoke."),
        en("Ms F. Adeyemi and Cllr. Jones came.", "They stayed."),
        en("Is he here?", "No.", "He left."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void split_joinedSentences_partsThemAgain(Row row) {
    assertThat(split(row.splitter(), String.join(" ", row.sentences()))).isEqualTo(row.sentences());
  }

  @Test
  void split_partOfAText_staysWithinIt() {
    String text = "First this. We work together. The school joins in. Then that.";
    int from = text.indexOf("We work");
    int to = text.indexOf(" Then that");
    List<Integer> ends = new ArrayList<>();
    ENGLISH.split(text, from, to, ends::add);
    assertThat(ends).containsExactly(text.indexOf("The school"), to);
  }

  @Test
  void split_withoutWords_endsAtTheEnd() {
    for (String text : List.of(".", " ", "...", "1.", "\u0000", "\uD800", "a.".repeat(1000))) {
      for (SentenceSplitter splitter : List.of(DUTCH, ENGLISH)) {
        List<Integer> ends = new ArrayList<>();
        splitter.split(text, 0, text.length(), ends::add);
        assertThat(ends).as(text).isNotEmpty().isSorted().endsWith(text.length());
      }
    }
  }

  private static List<String> split(SentenceSplitter splitter, String text) {
    Sentences sentences = Sentences.of(splitter, text, new Span(0, text.length()));
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> sentences.get(i).in(text).strip())
        .toList();
  }
}
