package org.brugtaal.corpus;

/**
 * The words around a match, on one line: every stretch of white space and control characters is one
 * space.
 */
final class Context {

  /** So many units are looked at on each side. */
  static final int WIDTH = 60;

  private Context() {}

  /** What stands before {@code start}; a word that does not fit is left out. */
  static String left(String text, int start) {
    int from = Math.max(0, start - WIDTH);
    if (from > 0) {
      int word = from;
      while (word < start && !isBlank(text.charAt(word - 1))) {
        word++;
      }
      from = word < start ? word : wholeCharacter(text, from);
    }
    return onOneLine(text, from, start).stripLeading();
  }

  /** What stands after {@code end}; a word that does not fit is left out. */
  static String right(String text, int end) {
    int to = Math.min(text.length(), end + WIDTH);
    if (to < text.length()) {
      int word = to;
      while (word > end && !isBlank(text.charAt(word))) {
        word--;
      }
      to = word > end ? word : wholeCharacter(text, to);
    }
    return onOneLine(text, end, to).stripTrailing();
  }

  private static int wholeCharacter(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  static String onOneLine(String text, int from, int to) {
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        line.append(c);
      } else if (line.length() == 0 || line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
