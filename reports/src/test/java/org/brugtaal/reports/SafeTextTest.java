package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafeTextTest {

  enum Case {
    PLAIN("daders – ‘vijf’ é 😀", "daders – ‘vijf’ é 😀"),
    EMPTY("", ""),
    ESCAPE("a\u001B[31mb", "a␛[31mb"),
    LINE_FEED("a\nb", "a␊b"),
    NUL("\u0000", "␀"),
    DELETE("a\u007F", "a␡"),
    C1_CONTROL("a\u009Bb", "a\\u009Bb"),
    NEXT_LINE("\u0085", "\\u0085"),
    RIGHT_TO_LEFT_OVERRIDE("a\u202Etxt.exe", "a\\u202Etxt.exe"),
    ISOLATE("\u2066a\u2069", "\\u2066a\\u2069"),
    LINE_SEPARATOR("a\u2028b\u2029", "a\\u2028b\\u2029"),
    BYTE_ORDER_MARK("\uFEFFa", "\\uFEFFa"),
    LONE_SURROGATE("a\uD800b", "a\\uD800b"),
    TAG_CHARACTER("a\uDB40\uDC41", "a\\uDB40\\uDC41"),
    AFTER_A_PAIR("😀\u0007", "😀␇"),
    SOFT_HYPHEN_AND_JOINER("zorg\u00ADmelding \u200D", "zorg\u00ADmelding \u200D");

    final String raw;
    final String safe;

    Case(String raw, String safe) {
      this.raw = raw;
      this.safe = safe;
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_anything_showsWhatCouldDeceive(Case row) {
    assertThat(SafeText.of(row.raw)).isEqualTo(row.safe);
  }

  @Property
  void of_anyString_holdsNothingUnsafe(@ForAll String text) {
    assertThat(SafeText.of(text).codePoints()).noneMatch(SafeText::isUnsafe);
  }
}
