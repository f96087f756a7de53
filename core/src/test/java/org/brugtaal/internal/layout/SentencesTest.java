package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

  /** Parts at every full stop. */
  private static final SentenceSplitter AT_STOPS =
      (text, from, to, ends) -> {
        for (int i = from; i < to; i++) {
          if (text.charAt(i) == '.' && i + 1 < to) {
            ends.accept(i + 1);
          }
        }
        ends.accept(to);
      };

  @Test
  void of_stretch_partsIt() {
    Sentences sentences = Sentences.of(AT_STOPS, "xx.a.bb.c", new Span(3, 9));
    assertThat(sentences.size()).isEqualTo(3);
    assertThat(sentences.get(0)).isEqualTo(new Span(3, 5));
    assertThat(sentences.get(1)).isEqualTo(new Span(5, 8));
    assertThat(sentences.get(2)).isEqualTo(new Span(8, 9));
  }

  @Test
  void around_everyOffset_givesTheSentenceThatHoldsIt() {
    String text = "a.bb.ccc.".repeat(20);
    Sentences sentences = Sentences.of(AT_STOPS, text, new Span(0, text.length()));
    assertThat(sentences.size()).isEqualTo(60);
    for (int offset = 0; offset < text.length(); offset++) {
      Span sentence = sentences.around(offset);
      assertThat(sentence.start()).as("offset %d", offset).isLessThanOrEqualTo(offset);
      assertThat(sentence.end()).as("offset %d", offset).isGreaterThan(offset);
    }
  }

  @Test
  void around_endOfTheText_givesTheLastSentence() {
    Sentences sentences = Sentences.of(AT_STOPS, "a.b", new Span(0, 3));
    assertThat(sentences.around(3)).isEqualTo(new Span(2, 3));
  }
}
