package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class SentenceTagsTest {

  private static final String TEXT = "We suspect him. The suspect left. The suspect came back.";

  private final List<String> asked = new ArrayList<>();

  /** Calls what begins at 3 in a sentence no noun. */
  private final PartOfSpeechTagger tagger =
      sentence -> {
        asked.add(sentence);
        return (start, end) -> start != 3;
      };

  private final SentenceTags tags = tags(TEXT);

  private SentenceTags tags(String text) {
    Sentences sentences =
        Sentences.of(new JdkSentenceSplitter(Language.ENGLISH), text, new Span(0, text.length()));
    return new SentenceTags(tagger, text.toCharArray(), sentences);
  }

  @Test
  void isNoun_severalWordsOfASentence_tagsItOnce() {
    assertThat(tags.isNoun(new Span(3, 10))).isFalse();
    assertThat(tags.isNoun(new Span(11, 14))).isTrue();
    assertThat(asked).containsExactly("We suspect him. ");
  }

  @Test
  void isNoun_nextSentence_isAskedByItself() {
    assertThat(tags.isNoun(new Span(3, 10))).isFalse();
    assertThat(tags.isNoun(new Span(20, 27))).isTrue();
    assertThat(asked).containsExactly("We suspect him. ", "The suspect left. ");
  }

  @Test
  void isNoun_beyondItsSentence_isNotAsked() {
    assertThat(tags.isNoun(new Span(11, 19))).isTrue();
    assertThat(asked).isEmpty();
  }

  @Test
  void isNoun_endlessSentence_isNotAsked() {
    assertThat(tags("we suspect ".repeat(500)).isNoun(new Span(3, 10))).isTrue();
    assertThat(asked).isEmpty();
  }
}
