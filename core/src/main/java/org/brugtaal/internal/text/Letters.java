package org.brugtaal.internal.text;

import java.util.Locale;
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
