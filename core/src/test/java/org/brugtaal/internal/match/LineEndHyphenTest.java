package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which hyphens at a line end cut a word. */
class LineEndHyphenTest {

  /**
   * A text with one hyphen.
   *
   * @param name what it shows
   * @param text the text
   * @param rest what follows the cut, or empty if no word is cut
   */
  record Cut(String name, String text, String rest) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Cut> table() {
    return Stream.of(
        new Cut("line end", "da-\nder", "der"),
        new Cut("CR and LF", "da-\r\nder", "der"),
        new Cut("spaces on both sides", "da-  \n\t der", "der"),
        new Cut("one empty line", "da-\n\nder", "der"),
        new Cut("one empty line of CR and LF", "da-\r\n\r\nder", "der"),
        new Cut("two empty lines", "da-\n\n\nder", ""),
        new Cut("soft hyphen", "da\u00AD\nder", "der"),
        new Cut("accent apart", "coo\u0308-\nrdinator", "rdinator"),
        new Cut("no line end", "da-der", ""),
        new Cut("space only", "da- der", ""),
        new Cut("capital", "da-\nDer", ""),
        new Cut("digit", "da-\n1", ""),
        new Cut("digit before", "1-\nder", ""),
        new Cut("space before", "da -\nder", ""),
        new Cut("nothing before", "-\nder", ""),
        new Cut("accent alone before", "\u0301-\nder", ""),
        new Cut("nothing behind", "da-\n", ""),
        new Cut("conjunction", "da-\nen der", ""),
        new Cut("English conjunction", "da-\nand der", ""),
        new Cut("conjunction at the end", "da-\nof", ""),
        new Cut("begins like a conjunction", "da-\nender", "ender"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void resume_hyphen_isWhereTheWordGoesOn(Cut cut) {
    char[] text = cut.text.toCharArray();
    int expected = cut.rest.isEmpty() ? LineEndHyphen.NONE : cut.text.lastIndexOf(cut.rest);
    assertThat(LineEndHyphen.resume(text, hyphen(cut.text), text.length)).isEqualTo(expected);
  }

  @Test
  void resume_stretchThatEndsBefore_cutsNothing() {
    char[] text = "da-\nder".toCharArray();
    assertThat(LineEndHyphen.resume(text, 2, 4)).isEqualTo(LineEndHyphen.NONE);
    assertThat(LineEndHyphen.resume(text, 2, 5)).isEqualTo(4);
  }

  @Test
  void next_invisibleSign_isSteppedOver() {
    char[] text = "d\u200Ba\u00ADb-c d".toCharArray();
    assertThat(LineEndHyphen.next(text, 1, text.length)).isEqualTo(2);
    assertThat(LineEndHyphen.next(text, 3, text.length)).isEqualTo(4);
    assertThat(LineEndHyphen.next(text, 5, text.length)).isEqualTo(LineEndHyphen.NONE);
    assertThat(LineEndHyphen.next(text, 7, text.length)).isEqualTo(LineEndHyphen.NONE);
  }

  private static int hyphen(String text) {
    return Math.max(text.indexOf('-'), text.indexOf(Chars.SOFT_HYPHEN));
  }
}
