package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpTaggerTest {

  private static final PartOfSpeechTagger DUTCH = new OpenNlpTagger(Language.DUTCH);
  private static final PartOfSpeechTagger ENGLISH = new OpenNlpTagger(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police released the suspect on Friday.     | suspect       | true",
        "Two suspects were seen near the school.        | suspects      | true",
        "A criminal gang used the flat.                 | criminal gang | true",
        "We suspect that he needs help.                 | suspect       | false",
        "Teachers suspected nothing.                    | suspected     | false",
        "Staff often suspect neglect.                   | suspect       | false"
      })
  void read_englishWordWithTwoPartsOfSpeech_isToldApart(
      String sentence, String word, boolean noun) {
    assertThat(isNoun(ENGLISH, sentence, word)).isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De verdachte is vrijdag vrijgelaten.                | verdachte    | true",
        "De politie sprak met de verdachten.                 | verdachten   | true",
        "De minderjarige is gehoord.                         | minderjarige | true",
        "De rechter sprak met het meisje.                    | rechter      | true",
        "Hij is verdachte in twee zaken.                     | verdachte    | true",
        "De politie heeft de verdachte vrijdag aangehouden.  | verdachte    | true",
        "De verdachte man liep weg.                          | verdachte    | false",
        "Een verdachte plek op de foto is nagekeken.         | verdachte    | false",
        "De dierenarts zag een verdachte zwelling.           | verdachte    | false",
        "EEN VERDACHTE PLEK OP DE FOTO                        | VERDACHTE    | false",
        "DE VERDACHTE IS GEHOORD                              | VERDACHTE    | true",
        "Een verpleegkundige                                 | verpleegkundige | true"
      })
  void read_dutchWordWithTwoPartsOfSpeech_isToldApart(String sentence, String word, boolean noun) {
    assertThat(isNoun(DUTCH, sentence, word)).isEqualTo(noun);
  }

  @Test
  void read_lineEnds_countAsSpaces() {
    String sentence = "We\r\nsuspect\nhim.\n";
    assertThat(isNoun(ENGLISH, sentence, "suspect")).isFalse();
    assertThat(isNoun(ENGLISH, sentence, "him")).isTrue();
  }

  @Test
  void read_wordsOutOfOrder_tagsThemAllTheSame() {
    String sentence = "We suspect that the suspect left.";
    TaggedSentence tagged = ENGLISH.read(sentence);
    assertThat(tagged.isNoun(20, 27)).isTrue();
    assertThat(tagged.isNoun(3, 10)).isFalse();
    assertThat(tagged.isNoun(20, 27)).isTrue();
  }

  @Test
  void read_withoutWords_isNothingElse() {
    for (String sentence : List.of("", " ", "\n", "\u0000", "\uD800")) {
      assertThat(DUTCH.read(sentence).isNoun(0, 1)).as(sentence).isTrue();
    }
  }

  @Test
  void read_manyThreads_agree() {
    List<Boolean> answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> i % 2 == 0 ? "We suspect him." : "The suspect left.")
            .map(sentence -> isNoun(ENGLISH, sentence, "suspect"))
            .toList();
    List<Boolean> expected = IntStream.range(0, 200).mapToObj(i -> i % 2 == 1).toList();
    assertThat(answers).isEqualTo(expected);
  }

  private static boolean isNoun(PartOfSpeechTagger tagger, String sentence, String word) {
    int start = sentence.indexOf(word);
    return tagger.read(sentence).isNoun(start, start + word.length());
  }
}
