package org.brugtaal.internal.layout;

import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.match.LineEndHyphen;

/**
 * Counts words: runs of letters and digits, which hyphens and apostrophes inside a word, cuts at
 * line ends and points between digits do not part.
 */
public final class Words {

  private Words() {}

  /**
   * The number of words that begin in a stretch.
   *
   * @param text the text
   * @param from start of the stretch
   * @param to end of the stretch
   * @return 0 or more
   */
  public static int count(char[] text, int from, int to) {
    int words = 0;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      if (Chars.isWord(text[i])) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (inside) {
        int next = next(text, i, to);
        inside = next > i;
        i = inside ? next - 1 : i;
      }
    }
    return words;
  }

  /** Where the word before {@code at} goes on, or {@code at} if it ends there. */
  private static int next(char[] text, int at, int to) {
    char c = text[at];
    boolean cuts = c == '\u00AD';
    if (Chars.isInvisible(c)) {
      int resumed = cuts ? LineEndHyphen.resume(text, at, to) : LineEndHyphen.NONE;
      return resumed == LineEndHyphen.NONE ? at + 1 : resumed;
    }
    boolean joins = Chars.isHyphen(c) || c == '\'' || c == '’';
    boolean betweenDigits = (c == '.' || c == ',') && at > 0 && Character.isDigit(text[at - 1]);
    if (at + 1 < to && joins && Chars.isWord(text[at + 1])) {
      return at + 1;
    }
    if (at + 1 < to && betweenDigits && Character.isDigit(text[at + 1])) {
      return at + 1;
    }
    int resumed = joins ? LineEndHyphen.resume(text, at, to) : LineEndHyphen.NONE;
    return resumed == LineEndHyphen.NONE ? at : resumed;
  }
}
