package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the matcher sees of a character. */
class CharsTest {

  /**
   * Characters that have one code.
   *
   * @param name what they are
   * @param chars the characters
   * @param code the code
   */
  record Coded(String name, String chars, int code) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Coded> table() {
    return Stream.of(
        new Coded("a", "aAáÀäÅãą\uFF41\uFF21ª", 1),
        new Coded("e", "eEéÈêËė\uFF25", 5),
        new Coded("i", "iIïÎ\u0130\uFF29", 9),
        new Coded("o", "oOóøØ", 15),
        new Coded("z", "zZžŻ\uFF3A", 26),
        new Coded("0", "0\uFF10", 33),
        new Coded("9", "9\uFF19", 42),
        new Coded("spaces", " \t\u00A0\u202F\u2003\u3000\u000B", Chars.SPACE),
        new Coded("line ends", "\n\r\f\u0085\u2028\u2029", Chars.NEWLINE),
        new Coded("hyphens", "-\u2010\u2011", Chars.HYPHEN),
        new Coded("apostrophes", "'’‘`´ʼ", Chars.APOSTROPHE),
        new Coded("invisible", "\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0301\u0308", Chars.SKIP),
        new Coded("ligatures", "ßæÆœŒ\uFB00\uFB01\uFB02\uFB03\uFB04\u0132\u0133", Chars.LIGATURE),
        new Coded("signs in names", ".,&/", Chars.SIGN),
        new Coded("foreign letters", "αΩжא字\u0131", Chars.FOREIGN),
        new Coded("what ends a match", "–—!?;:()\"«_\u0000\uD83D\uDE00²½€", Chars.OTHER));
  }

  @ParameterizedTest
  @MethodSource("table")
  void code_everyCharacterOfARow_isTheOne(Coded coded) {
    for (char c : coded.chars.toCharArray()) {
      assertThat(Chars.code(c)).as("U+%04X", (int) c).isEqualTo(coded.code);
    }
  }

  @Test
  void isWord_everyCharacter_isOneWithLettersInIt() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(Chars.isWord((char) c)).as("U+%04X", c).isEqualTo(Chars.lettersIn((char) c) > 0);
    }
  }

  @Test
  void isMark_everyCharacter_isOneThatTakesNoSpace() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      boolean nonSpacing = Character.getType((char) c) == Character.NON_SPACING_MARK;
      assertThat(Chars.isMark((char) c)).as("U+%04X", c).isEqualTo(nonSpacing);
    }
  }

  @Test
  void mayJoin_codes_areThoseOfHyphensLigaturesAndTheInvisible() {
    for (char c : "-\u2010\u00AD\u0301\uFB01".toCharArray()) {
      assertThat(Chars.mayJoin(Chars.code(c))).as("U+%04X", (int) c).isTrue();
    }
    for (char c : "aZ0\u03B1 \n'.,!".toCharArray()) {
      assertThat(Chars.mayJoin(Chars.code(c))).as("U+%04X", (int) c).isFalse();
    }
  }

  @Test
  void isWordCode_boundaries_areNone() {
    int[] boundaries = {
      Chars.OTHER,
      Chars.SPACE,
      Chars.NEWLINE,
      Chars.HYPHEN,
      Chars.APOSTROPHE,
      Chars.SKIP,
      Chars.SIGN
    };
    for (int code : boundaries) {
      assertThat(Chars.isWordCode(code)).as("code %d", code).isFalse();
    }
    assertThat(Chars.isWordCode(Chars.FOREIGN)).isTrue();
  }

  @Test
  void letters_ligature_areThoseItReadsAs() {
    assertThat(Chars.letters('\uFB03')).isEqualTo("ffi");
    assertThat(Chars.letters('\u0132')).isEqualTo("ij");
    assertThat(Chars.letters('Æ')).isEqualTo("ae");
    assertThat(Chars.lettersIn('\uFB03')).isEqualTo(3);
    assertThat(Chars.lettersIn('é')).isEqualTo(1);
    assertThat(Chars.lettersIn('-')).isZero();
  }

  @Test
  void isInvisible_marks_areMarksToo() {
    assertThat(Chars.isInvisible('\u0301')).isTrue();
    assertThat(Chars.isMark('\u0301')).isTrue();
    assertThat(Chars.isInvisible(Chars.SOFT_HYPHEN)).isTrue();
    assertThat(Chars.isMark(Chars.SOFT_HYPHEN)).isFalse();
    assertThat(Chars.isInvisible(' ')).isFalse();
  }
}
