package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brugtaal.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishToolsTest {

  private static final EnglishTools TOOLS = new EnglishTools();

  @Test
  void split_sentences_areParted() {
    assertThat(
            split("We met Dr. Ahmed and the police. The school joined. Who does what? We agreed."))
        .containsExactly(
            "We met Dr. Ahmed and the police.",
            "The school joined.",
            "Who does what?",
            "We agreed.");
  }

  @Test
  void split_partOfAText_staysWithinIt() {
    String text = "First this. We work together. The school joins in. Then that.";
    int from = text.indexOf("We work");
    int to = text.indexOf(" Then that");
    List<Integer> ends = new ArrayList<>();
    TOOLS.split(text, from, to, ends::add);
    assertThat(ends).containsExactly(text.indexOf("The school"), to);
  }

  @Test
  void split_withoutWords_endsAtTheEnd() {
    for (String text : List.of(".", " ", "...", "\u0000", "\uD800", "a.".repeat(1000))) {
      List<Integer> ends = new ArrayList<>();
      TOOLS.split(text, 0, text.length(), ends::add);
      assertThat(ends).as(text).isNotEmpty().isSorted().endsWith(text.length());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The police released the suspect on Friday.     | suspect | true",
        "Two suspects were seen near the school.        | suspects | true",
        "We suspect that he needs help.                 | suspect | false",
        "Teachers suspected nothing.                    | suspected | false",
        "Staff often suspect neglect.                   | suspect | false"
      })
  void isNoun_wordWithTwoPartsOfSpeech_isToldApart(String sentence, String word, boolean noun) {
    int start = sentence.indexOf(word);
    assertThat(TOOLS.isNoun(sentence, start, start + word.length())).isEqualTo(noun);
  }

  @Test
  void isNoun_manyThreads_agree() {
    List<Boolean> answers =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> i % 2 == 0 ? "We suspect him." : "The suspect left.")
            .map(sentence -> isNoun(sentence, "suspect"))
            .toList();
    List<Boolean> expected = IntStream.range(0, 200).mapToObj(i -> i % 2 == 1).toList();
    assertThat(answers).isEqualTo(expected);
  }

  private static boolean isNoun(String sentence, String word) {
    int start = sentence.indexOf(word);
    return TOOLS.isNoun(sentence, start, start + word.length());
  }

  private static List<String> split(String text) {
    Sentences sentences = Sentences.of(TOOLS, text, new Span(0, text.length()));
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> sentences.get(i).in(text).strip())
        .toList();
  }
}
