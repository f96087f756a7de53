package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinesTest {

  enum Place {
    EMPTY_TEXT("", 0, 1, 1),
    FIRST("abc", 0, 1, 1),
    END_OF_TEXT("abc", 3, 1, 4),
    AT_LF("ab\ncd", 2, 1, 3),
    AFTER_LF("ab\ncd", 3, 2, 1),
    AT_LF_OF_CRLF("ab\r\ncd", 3, 1, 4),
    AFTER_CRLF("ab\r\ncd", 4, 2, 1),
    AFTER_CR("ab\rcd", 4, 2, 2),
    AFTER_LAST_CR("ab\r", 3, 2, 1),
    AFTER_CR_CR_LF("a\r\r\nb", 4, 3, 1),
    AFTER_LF_CR("a\n\rb", 3, 3, 1),
    AFTER_LINE_SEPARATOR("ab\u2028cd", 3, 2, 1),
    PARAGRAPH_SEPARATOR_IS_NO_END("ab\u2029cd", 3, 1, 4),
    COLUMN_IN_UTF_16("\uD83D\uDE00x", 2, 1, 3);

    final String text;
    final int offset;
    final int line;
    final int column;

    Place(String text, int offset, int line, int column) {
      this.text = text;
      this.offset = offset;
      this.line = line;
      this.column = column;
    }
  }

  @ParameterizedTest
  @EnumSource
  void lineAndColumn_ofOffset_areOneBased(Place place) {
    Lines lines = Lines.of(place.text);

    assertThat(lines.line(place.offset)).isEqualTo(place.line);
    assertThat(lines.column(place.offset)).isEqualTo(place.column);
  }

  @Test
  void line_ofEveryOffset_agreesWithCounting() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      text.append("ab\n\r\u2028 ".charAt(random.nextInt(6)));
    }
    Lines lines = Lines.of(text.toString());

    for (int offset = 0; offset <= text.length(); offset++) {
      String before = text.substring(0, offset);
      boolean inPair =
          before.endsWith("\r") && offset < text.length() && text.charAt(offset) == '\n';
      int ends = before.split("\r\n|[\r\n\u2028]", -1).length - (inPair ? 1 : 0);
      assertThat(lines.line(offset)).as("offset %d", offset).isEqualTo(ends);
    }
  }
}
