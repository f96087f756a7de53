package org.brugtaal.reports;

import java.util.Arrays;

/**
 * The lines of a text, to turn an offset into a line and a column. A line ends with CR LF, CR, LF
 * or U+2028. Made in one pass over the text; a look-up is a binary search.
 */
final class Lines {

  private static final char LINE_SEPARATOR = '\u2028';

  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
  }

  /** The lines of {@code text}; an empty text has one. */
  static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(text, i)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** Whether the line ends after the unit at {@code i}: a CR before an LF ends nothing yet. */
  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
    return (c == '\n' || c == '\r' || c == LINE_SEPARATOR) && !pair;
  }

  /** The 1-based line of an offset. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The 1-based column of an offset, in UTF-16 units. */
  int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }
}
