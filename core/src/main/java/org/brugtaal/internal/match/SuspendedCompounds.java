package org.brugtaal.internal.match;

import java.util.Optional;

/**
 * Completes what a suspended hyphen leaves out: in {@code criminaliteits- en terrorismebestrijding}
 * the first word means {@code criminaliteitsbestrijding}, if the lexicon has a concept for that.
 */
public final class SuspendedCompounds {

  private static final int MOST_WORDS_AHEAD = 4;
  private static final int LONGEST_LOOK = 150;
  private static final int SHORTEST_HEAD = 4;

  private SuspendedCompounds() {}

  /**
   * The compound that is meant by an opener with a suspended hyphen.
   *
   * @param vocabulary the words of the language
   * @param text the text
   * @param length the length of the text
   * @param start where the opener begins
   * @param end where it ends; the hyphen, if there is one, is its last character
   * @return the form of the whole compound, or empty if nothing is suspended or the lexicon has
   *     none
   */
  public static Optional<Entry.TermForm> complete(
      Vocabulary vocabulary, char[] text, int length, int start, int end) {
    if (end == 0 || !Chars.isHyphen(text[end - 1])) {
      return Optional.empty();
    }
    String opener = word(text, start, end - 1);
    String last = lastConjunct(text, end, length);
    for (int head = 1; head <= last.length() - SHORTEST_HEAD; head++) {
      Optional<Entry.TermForm> whole = vocabulary.whole(opener + last.substring(head));
      if (whole.isPresent()) {
        return whole;
      }
    }
    return Optional.empty();
  }

  /**
   * The first word after {@code from} that does not end in a hyphen itself and is no small word.
   */
  private static String lastConjunct(char[] text, int from, int length) {
    int limit = Math.min(length, from + LONGEST_LOOK);
    int at = from;
    for (int words = 0; words < MOST_WORDS_AHEAD && at < limit; words++) {
      while (at < limit && !Chars.isWord(text[at])) {
        at++;
      }
      int start = at;
      while (at < limit && (Chars.isWord(text[at]) || Chars.isInvisible(text[at]))) {
        at++;
      }
      boolean suspended = at < limit && Chars.isHyphen(text[at]);
      if (at - start > 2 * SHORTEST_HEAD && !suspended) {
        return word(text, start, at);
      }
    }
    return "";
  }

  private static String word(char[] text, int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (Chars.isWord(text[i])) {
        word.append(text[i]);
      }
    }
    return word.toString();
  }
}
