package org.brugtaal.internal.text;

import org.brugtaal.internal.match.Chars;

/** The lines of a text, one after the other; an iterator over offsets that makes no objects. */
public final class Lines {

  private final char[] text;
  private int start;
  private int end;
  private int next;

  public Lines(char[] text) {
    this.text = text;
  }

  /** Goes to the next line; false if there is none. */
  public boolean advance() {
    if (next >= text.length) {
      return false;
    }
    start = next;
    end = start;
    while (end < text.length && !Chars.isLineEnd(text[end])) {
      end++;
    }
    next = Math.min(text.length, end + 1);
    if (end + 1 < text.length && text[end] == '\r' && text[end + 1] == '\n') {
      next++;
    }
    return true;
  }

  /** Offset of the first unit of the line. */
  public int start() {
    return start;
  }

  /**
   * Offset of the first unit of the line that is no white space; the end of the line if there is
   * none.
   */
  public int contentStart() {
    return afterBlanks(text, start, end);
  }

  /** Offset after the last unit of the line that is no white space. */
  public int contentEnd() {
    return beforeBlanks(text, end, start);
  }

  /** Offset of the first unit from {@code from} on that is no white space, or {@code limit}. */
  public static int afterBlanks(char[] text, int from, int limit) {
    int i = from;
    while (i < limit && isBlank(text[i])) {
      i++;
    }
    return i;
  }

  /** Offset after the last unit before {@code to} that is no white space, or {@code lowest}. */
  public static int beforeBlanks(char[] text, int to, int lowest) {
    int i = to;
    while (i > lowest && isBlank(text[i - 1])) {
      i--;
    }
    return i;
  }

  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
