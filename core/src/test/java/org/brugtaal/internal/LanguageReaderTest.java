package org.brugtaal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.SmallLexicon;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is surely no word of the text: parts of addresses, targets of links, names of streets. */
class LanguageReaderTest {

  @ParameterizedTest
  @CsvSource({
    "1, 'Lees [de daders](https://site.nl/daders) eens.'",
    "1, 'Lees [daders](../../wet/daders/README.md) eens.'",
    "0, 'Lees meer op www.daders.nl of bij info@daders.nl.'",
    "0, 'Zie ../notities/daders/README.md voor meer.'",
    "1, 'Politie/daders/zorg staat er.'",
    "0, 'Wij wonen aan de Daderkade en de Daderstraat.'",
    "1, 'De daderstraat is geen naam.'"
  })
  void find_addressOrName_isNoWordOfTheText(int hits, String text) {
    assertThat(SmallLexicon.analyze(Language.DUTCH, text).hits()).hasSize(hits);
  }
}
