package org.brugtaal.internal.layout;

import java.util.Set;
import org.brugtaal.internal.text.Lines;

/** What the beginning of a line says about it. */
final class LineKind {

  private static final String BULLETS = "-*•‣▪◦–·+";
  private static final String SENTENCE_ENDS = ".!?;:,…";
  private static final int LONGEST_HEADING = 100;
  private static final Set<Character> AFTER_NUMBER = Set.of('.', ')');

  private LineKind() {}

  /**
   * Whether a list item begins here: a bullet, or a short number or letter with a bracket or full
   * stop, then a space.
   */
  static boolean isListItem(char[] text, int start, int end) {
    if (start + 1 < end && BULLETS.indexOf(text[start]) >= 0) {
      return Lines.isBlank(text[start + 1]);
    }
    int i = start;
    while (i < end && i < start + 3 && Character.isDigit(text[i])) {
      i++;
    }
    if (i == start && i < end && text[i] >= 'a' && text[i] <= 'z') {
      i++;
    }
    return i > start && i + 1 < end && AFTER_NUMBER.contains(text[i]) && Lines.isBlank(text[i + 1]);
  }

  static boolean isQuote(char[] text, int start, int end) {
    return start < end && text[start] == '>';
  }

  /**
   * Whether the line is a heading whatever stands around it: a Markdown heading, or all in
   * capitals.
   */
  static boolean isHeadingByItself(char[] text, int start, int end) {
    int i = start;
    while (i < end && text[i] == '#') {
      i++;
    }
    boolean markdown = i > start && i - start <= 6 && i < end && text[i] == ' ';
    return markdown || isInCapitals(text, start, end);
  }

  /**
   * Whether a line that stands alone is a heading: short, with letters, not ending like a sentence.
   */
  static boolean isHeadingIfAlone(char[] text, int start, int end) {
    if (end - start > LONGEST_HEADING || SENTENCE_ENDS.indexOf(text[end - 1]) >= 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInCapitals(char[] text, int start, int end) {
    if (end - start > LONGEST_HEADING) {
      return false;
    }
    int capitals = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text[i])) {
        return false;
      }
      capitals += Character.isUpperCase(text[i]) ? 1 : 0;
    }
    return capitals > 3;
  }
}
