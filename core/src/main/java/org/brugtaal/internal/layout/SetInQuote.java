package org.brugtaal.internal.layout;

import java.util.Locale;
import java.util.Set;

/** A block quote that is set in and has no sign, as in letters: {@code Een lid schreef erbij:}. */
final class SetInQuote {

  /** So many units deeper than the line before it. */
  static final int DEPTH = 3;

  private static final int LONGEST_INTRODUCTION = 60;

  private static final Set<String> SAYING =
      Set.of(
          "schreef",
          "schrijft",
          "schreven",
          "zei",
          "zegt",
          "zeiden",
          "vertelde",
          "vertelt",
          "antwoordde",
          "citeren",
          "citaat",
          "wrote",
          "writes",
          "said",
          "says",
          "told",
          "answered",
          "replied",
          "quote",
          "quotes");

  private SetInQuote() {}

  /**
   * Whether the line that ends at {@code end} says that somebody's words follow.
   *
   * @param text the text
   * @param end after the last unit of the line that is no white space
   * @return true behind a colon with a verb of saying before it
   */
  static boolean isAnnounced(char[] text, int end) {
    if (end == 0 || text[end - 1] != ':') {
      return false;
    }
    int start = Math.max(0, end - LONGEST_INTRODUCTION);
    String words = new String(text, start, end - 1 - start).toLowerCase(Locale.ROOT);
    String sentence = words.substring(words.lastIndexOf('.') + 1);
    return SAYING.stream().anyMatch(word -> isWordOf(sentence, word));
  }

  private static boolean isWordOf(String sentence, String word) {
    int at = sentence.indexOf(word);
    int end = at + word.length();
    return at >= 0
        && (at == 0 || !Character.isLetter(sentence.charAt(at - 1)))
        && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)));
  }
}
