package org.brugtaal.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstConjunctsTest {

  private static final TermBridge BRIDGE = TermBridge.bundled();

  @ParameterizedTest
  @CsvSource({
    "DUTCH, 'Meer gevangenis- en taakstraffen helpen niet.', 'gevangenis- taakstraffen'",
    "DUTCH, 'Drugs- of wapenhandel zien wij niet.', 'Drugs- wapenhandel'",
    "DUTCH, 'Wij kennen civiel- en strafrechtelijke wegen.', 'strafrechtelijke'",
    "DUTCH, 'Zorg- en taakstraffen zijn iets anders.', 'taakstraffen'",
    "ENGLISH, 'Drug- and gang-related calls fell.', 'Drug- gang-related'",
    "ENGLISH, 'We write no pre- or post-sentence report.', 'pre- post-sentence report'",
    "ENGLISH, 'The long- and criminals came.', 'criminals'",
    "ENGLISH, 'A well- known gang came.', 'gang'"
  })
  void before_suspendedHyphen_isATermOfItsOwn(Language language, String text, String found) {
    List<String> hits =
        BRIDGE.analyze(Document.of(text).withLanguage(language)).hits().stream()
            .map(TermHit::match)
            .toList();
    assertThat(String.join(" ", hits)).isEqualTo(found);
  }
}
