package org.brugtaal.internal.text;

import java.util.Locale;
import java.util.Set;
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
   * Where a run begins.
   *
   * @param text the text
   * @param end where it ends
   * @param lowest how far to look back
   * @return offset after the last unit before {@code end} that is no letter or digit, or {@code
   *     lowest}
   */
  public static int start(char[] text, int end, int lowest) {
    int start = end;
    while (start > lowest && Chars.isWord(text[start - 1])) {
      start--;
    }
    return start;
  }

  /**
   * The next run behind white space, as it is written.
   *
   * @param text the text
   * @param at where the white space may begin
   * @return the run; empty if something else stands there
   */
  public static String next(char[] text, int at) {
    int start = Lines.afterBlanks(text, at, text.length);
    return new String(text, start, end(text, start, text.length) - start);
  }

  /**
   * Whether a run of a stretch is one of some words.
   *
   * @param words the words, in lower case
   * @param text the text
   * @param from start of the stretch; a run that it cuts counts as what is left of it
   * @param to end of the stretch
   * @return true if one is, whatever its letter case
   */
  public static boolean anyOf(Set<String> words, char[] text, int from, int to) {
    int end;
    for (int i = from; i < to; i = end + 1) {
      end = end(text, i, to);
      if (words.contains(lower(text, i, end))) {
        return true;
      }
    }
    return false;
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
