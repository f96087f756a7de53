package org.brugtaal.internal.text;

import java.util.Locale;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;

/** Runs of letters and digits, without the hyphens and apostrophes that words have. */
public final class Letters {

  private Letters() {}

  /**
   * Where a run ends.
   *
   * @param text the text
   * @param start where it begins
   * @param limit how far to look
   * @return offset of the first unit from {@code start} on that is no letter or digit, or {@code
   *     limit}
   */
  public static int end(char[] text, int start, int limit) {
    int end = start;
    while (end < limit && Chars.isWord(text[end])) {
      end++;
    }
    return end;
  }

  /**
   * Where the first word of a stretch begins.
   *
   * @param text the text
   * @param stretch the stretch
   * @return offset of its first letter or digit, or its end
   */
  public static int firstOf(char[] text, Span stretch) {
    int start = stretch.start();
    while (start < stretch.end() && !Chars.isWord(text[start])) {
      start++;
    }
    return start;
  }

  /**
   * Where a stretch ends without the white space behind it.
   *
   * @param text the text
   * @param stretch the stretch
   * @return its end, or one unit after its start if it is nothing but white space
   */
  public static int trimmedEnd(char[] text, Span stretch) {
    int end = stretch.end();
    while (end > stretch.start() + 1 && Lines.isBlank(text[end - 1])) {
      end--;
    }
    return end;
  }

  /**
   * A stretch in lower case.
   *
   * @param text the text
   * @param start where it begins
   * @param end where it ends
   * @return its letters
   */
  public static String lower(char[] text, int start, int end) {
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }
}
