package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  @ParameterizedTest
  @CsvSource({
    "DUTCH, 'De DADERS, de dadergroep.', DADERS, perpetrator",
    "DUTCH, 'een café-dader', dader, perpetrator",
    "ENGLISH, 'Young\noffenders left.', 'Young\noffenders', young-offender",
    "ENGLISH, 'organised crime', organised crime, organised-crime"
  })
  void find_listedForm_isFoundAsWholeWords(
      Language language, String text, String match, String concept) {
    assertThat(new WordSearch(LEXICON, language).find(text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.match()).isEqualTo(match).isEqualTo(finding.span().in(text));
              assertThat(finding.concept()).isEqualTo(concept);
            });
  }

  @ParameterizedTest
  @CsvSource({"DUTCH, perpetrators", "ENGLISH, daders", "DUTCH, vaders", "DUTCH, dadéŕ"})
  void find_otherWords_areNot(Language language, String text) {
    assertThat(new WordSearch(LEXICON, language).find(text)).isEmpty();
  }
}
