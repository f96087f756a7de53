package org.brugtaal.corpus.internal;

import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Vocabulary;

/**
 * Completes the first word of {@code criminaliteits- en terrorismebestrijding} to the concept that
 * it means together with the end of the last word, as the full analysis does.
 */
public final class SuspendedHyphen {

  /**
   * Stands where a tokenizer has dropped two signs: a hyphen and a space, or a comma and a space.
   */
  public static final char DOUBTFUL = '\u2010';

  private static final int MOST_WORDS_AHEAD = 4;
  private static final int LONGEST_LOOK = 150;
  private static final int SHORTEST_HEAD = 4;

  private final Vocabulary vocabulary;

  SuspendedHyphen(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The form that {@code form}, found between the offsets, stands for. What may stand by itself is
   * not completed where the hyphen is {@link #DOUBTFUL}.
   */
  Entry.TermForm complete(char[] text, int length, int start, int end, Entry.TermForm form) {
    char hyphen = text[end - 1];
    if (!isHyphen(hyphen) || (hyphen == DOUBTFUL && form.whole())) {
      return form;
    }
    String opener = new String(text, start, end - 1 - start);
    String last = lastConjunct(text, length, end);
    for (int head = 1; head <= last.length() - SHORTEST_HEAD; head++) {
      var whole = vocabulary.whole(opener + last.substring(head));
      if (whole.isPresent()) {
        return whole.get();
      }
    }
    return form;
  }

  /**
   * The first long word after {@code from} that does not end in a hyphen itself; empty if there is
   * none near.
   */
  private static String lastConjunct(char[] text, int length, int from) {
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
      boolean suspendedToo = at < limit && isHyphen(text[at]);
      if (at - start > 2 * SHORTEST_HEAD && !suspendedToo) {
        return new String(text, start, at - start);
      }
    }
    return "";
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == DOUBTFUL || c == '\u2011';
  }
}
