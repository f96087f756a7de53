package org.brugtaal.reports;

import java.util.Locale;

/**
 * Makes text of a document or a file name safe for a terminal: what could move the cursor, change
 * colours, reverse the order of reading or break a line is shown as a visible escape.
 *
 * <p>C0 controls and DEL become the pictures that Unicode has for them (␛ for ESC); C1 controls,
 * line separators, controls of writing direction, other invisible format characters and lone
 * surrogates become {@code \}{@code u202E} and the like. A soft hyphen and the joiners of letters
 * pass: they are part of words.
 */
final class SafeText {

  private static final char PICTURES = '\u2400';
  private static final char PICTURE_OF_DEL = '\u2421';
  private static final char DEL = '\u007F';
  private static final String WORD_PARTS = "\u00AD\u200C\u200D";

  private SafeText() {}

  /** The text without anything that a terminal or a reader could take for something else. */
  static String of(String text) {
    int first = firstUnsafe(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, first);
    text.codePoints().skip(text.codePointCount(0, first)).forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** Whether a code point is better shown as an escape. */
  static boolean isUnsafe(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> WORD_PARTS.indexOf(codePoint) < 0;
      default -> false;
    };
  }

  private static int firstUnsafe(String text) {
    int i = 0;
    while (i < text.length() && !isUnsafe(text.codePointAt(i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static void append(StringBuilder safe, int codePoint) {
    if (!isUnsafe(codePoint)) {
      safe.appendCodePoint(codePoint);
    } else if (codePoint < ' ') {
      safe.append((char) (PICTURES + codePoint));
    } else if (codePoint == DEL) {
      safe.append(PICTURE_OF_DEL);
    } else {
      for (char unit : Character.toChars(codePoint)) {
        safe.append(escape(unit));
      }
    }
  }

  /** The escape that Java and JSON write for a UTF-16 unit. */
  static String escape(char unit) {
    return String.format(Locale.ROOT, "\\u%04X", (int) unit);
  }
}
