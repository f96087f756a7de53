package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class GramsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(TestLexicon.LEXICON, Language.DUTCH);

  private final Grams grams = new Grams();

  @Test
  void addWordStart_longWord_passesAtItsThirdLetter() {
    grams.addWordStart(VOCABULARY.key("dader"));
    assertThat(grams.contains(gram(" dad"))).isTrue();
    assertThat(grams.contains(gram("odad"))).isFalse();
    assertThat(grams.contains(gram(" dat"))).isFalse();
  }

  @Test
  void addWordStart_twoLetters_passesBehindThem() {
    grams.addWordStart(VOCABULARY.key("OM"));
    assertThat(grams.contains(gram(" om "))).isTrue();
    assertThat(grams.contains(gram(" omd"))).isFalse();
    assertThat(grams.contains(gram("dom "))).isFalse();
  }

  @Test
  void addWordStart_oneLetterFirst_passesAtTheNextWord() {
    grams.addWordStart(VOCABULARY.key("a say"));
    grams.addWordStart(VOCABULARY.key("A&E"));
    assertThat(grams.contains(gram(" a s"))).isTrue();
    assertThat(grams.contains(gram(" a e"))).isTrue();
    assertThat(grams.contains(gram(" a t"))).isFalse();
  }

  @Test
  void addWordStart_oneLetter_neverPasses() {
    grams.addWordStart(VOCABULARY.key("a"));
    assertThat(IntStream.range(0, 1 << 20).filter(grams::contains)).isEmpty();
  }

  @Test
  void addInside_word_passesAtItsFourthLetterWhateverIsBefore() {
    grams.addInside(VOCABULARY.key("dader"));
    grams.addInside(VOCABULARY.key("bom"));
    assertThat(grams.contains(gram("jeugddade"))).isTrue();
    assertThat(grams.contains(gram("dade"))).isTrue();
    assertThat(grams.contains(gram(" dad"))).isFalse();
    assertThat(grams.contains(gram("xbom"))).isFalse();
  }

  @Test
  void push_fifthCode_forgetsTheFirst() {
    assertThat(gram("xabcd")).isEqualTo(gram("yabcd"));
    assertThat(gram("abcd")).isNotEqualTo(gram("abce"));
    assertThat(Grams.endsInWord(gram("abc "))).isFalse();
    assertThat(Grams.endsInWord(gram("abc d"))).isTrue();
    assertThat(Grams.beginsAtBoundary(gram("x abc"))).isTrue();
    assertThat(Grams.beginsAtBoundary(gram("xabc"))).isFalse();
    assertThat(Grams.endsInNextWord(gram(" a b"))).isTrue();
    assertThat(Grams.endsInNextWord(gram(" ab "))).isFalse();
  }

  /** The number of the last four characters. */
  private static int gram(String text) {
    int gram = 0;
    for (char c : text.toCharArray()) {
      gram = Grams.push(gram, Chars.code(c));
    }
    return gram;
  }
}
