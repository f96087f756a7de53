package org.brugtaal.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void samples_sentencesOfTwoParagraphs_areJoinedInTheirOrder() {
    List<SentenceSample> samples =
        Paragraphs.samples(
            List.of(
                sentence("wiki-1.p.1.s.10", "Dat was dat."),
                sentence("wiki-1.p.1.s.2", "Het begon zo."),
                sentence("wiki-1.p.2.s.1", "Een kop zonder punt")));
    assertThat(samples)
        .extracting(SentenceSample::getDocument)
        .containsExactly("Het begon zo. Dat was dat.", "Een kop zonder punt");
    assertThat(samples.get(0).getSentences()).containsExactly(new Span(0, 13), new Span(14, 26));
  }

  @Test
  void samples_sentenceThatWasParted_keepsItsPlace() {
    List<SentenceSample> samples =
        Paragraphs.samples(
            List.of(
                sentence("A\\A.p.1.s.2.1", "Dan dit."), sentence("A\\A.p.1.s.1_2", "Eerst dat.")));
    assertThat(samples)
        .extracting(SentenceSample::getDocument)
        .containsExactly("Eerst dat. Dan dit.");
  }

  @Test
  void samples_otherId_isRefused() {
    List<ConlluSentence> sentences = List.of(sentence("zin 12", "Een zin."));
    assertThatThrownBy(() -> Paragraphs.samples(sentences))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zin 12");
  }

  private static ConlluSentence sentence(String id, String text) {
    return new ConlluSentence(List.of(), id, text, false, null, false, null, null, null);
  }
}
