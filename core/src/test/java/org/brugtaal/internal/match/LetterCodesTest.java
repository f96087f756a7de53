package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class LettersTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(TestLexicon.LEXICON, Language.DUTCH);

  @Test
  void push_letters_tellWhatWasRead() {
    assertThat(letters("abcd")).isEqualTo(letters("ABCD"));
    assertThat(letters("abcd")).isNotEqualTo(letters("abce"));
    assertThat(letters("abcd")).isNotEqualTo(letters("bcd"));
    assertThat(letters(" a")).isEqualTo(letters("-a"));
  }

  @Test
  void last_someLetters_forgetsThoseBefore() {
    assertThat(LetterCodes.last(letters("een dader"), 5)).isEqualTo(letters("dader"));
    assertThat(LetterCodes.last(letters("a"), 1)).isEqualTo(letters("a"));
  }

  @Test
  void last_moreThanTwelve_areTwelve() {
    assertThat(LetterCodes.last(letters("xabcdefghijkl"), 13))
        .isEqualTo(letters("abcdefghijkl"))
        .isEqualTo(LetterCodes.last(letters("abcdefghijkl"), 12));
  }

  @Test
  void of_key_isWhatIsReadOfIt() {
    String key = VOCABULARY.key("jonge dader");
    assertThat(LetterCodes.of(key, 0, 5)).isEqualTo(letters("jonge"));
    assertThat(LetterCodes.of(key, 6, 11)).isEqualTo(letters("dader"));
    assertThat(LetterCodes.of(key, 5, 5)).isZero();
    String longKey = VOCABULARY.key("radicaliserings");
    assertThat(LetterCodes.of(longKey, 0, 15))
        .isEqualTo(LetterCodes.last(letters("radicaliserings"), 15));
  }

  private static long letters(String text) {
    long letters = 0;
    for (char c : text.toCharArray()) {
      letters = LetterCodes.push(letters, Chars.code(c));
    }
    return letters;
  }
}
