package org.brugtaal.internal.match;

/**
 * Words that a line end has cut: {@code radicali-⏎sering}, also over one empty line, as at a column
 * break.
 *
 * <p>A hyphen that a writer suspends is left alone: {@code criminaliteits-⏎en
 * terrorismebestrijding}.
 */
public final class LineEndHyphen {

  /** No word is cut here. */
  public static final int NONE = -1;

  private static final String[] CONJUNCTIONS = {"en", "of", "and", "or", "als", "tot"};

  private LineEndHyphen() {}

  /**
   * Where a word that is cut at {@code hyphen} goes on.
   *
   * @param text the text
   * @param hyphen offset of a hyphen or soft hyphen
   * @param to end of the stretch to look at
   * @return offset of the next letter of the word, or {@link #NONE}
   */
  public static int resume(char[] text, int hyphen, int to) {
    if (!isBehindLetter(text, hyphen)) {
      return NONE;
    }
    int lineEnds = 0;
    int i = hyphen + 1;
    for (; i < to; i++) {
      int code = Chars.code(text[i]);
      if (code == Chars.NEWLINE) {
        lineEnds += isSecondOfCrLf(text, i) ? 0 : 1;
      } else if (code != Chars.SPACE) {
        break;
      }
    }
    boolean goesOn = i < to && (lineEnds == 1 || lineEnds == 2) && Character.isLowerCase(text[i]);
    return goesOn && !isConjunction(text, i, to) ? i : NONE;
  }

  /** Whether a hyphen that cuts no word stands at {@code at}. */
  static boolean isNoCut(char[] text, int at, int to) {
    return Chars.code(text[at]) == Chars.HYPHEN && resume(text, at, to) == NONE;
  }

  /** Where a word goes on behind the invisible sign or the cut at {@code at}, or {@link #NONE}. */
  static int next(char[] text, int at, int to) {
    int code = Chars.code(text[at]);
    boolean mayCut = code == Chars.HYPHEN || text[at] == Chars.SOFT_HYPHEN;
    int resumed = mayCut ? resume(text, at, to) : NONE;
    return resumed == NONE && code == Chars.SKIP ? at + 1 : resumed;
  }

  /**
   * Whether a letter, with its accents if they are set apart, stands right before {@code hyphen}.
   */
  static boolean isBehindLetter(char[] text, int hyphen) {
    int i = hyphen - 1;
    while (i > 0 && Chars.isMark(text[i])) {
      i--;
    }
    return i >= 0 && Character.isLetter(text[i]);
  }

  private static boolean isSecondOfCrLf(char[] text, int i) {
    return text[i] == '\n' && text[i - 1] == '\r';
  }

  private static boolean isConjunction(char[] text, int start, int to) {
    for (String word : CONJUNCTIONS) {
      if (startsWith(text, start, to, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(char[] text, int start, int to, String word) {
    int end = start + word.length();
    if (end > to || (end < to && Chars.isWord(text[end]))) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
