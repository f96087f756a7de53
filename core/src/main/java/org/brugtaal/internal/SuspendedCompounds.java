package org.brugtaal.internal;

import java.util.Optional;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.Vocabulary;

/**
 * Completes what a suspended hyphen leaves out: in {@code criminaliteits- en terrorismebestrijding}
 * the first word means {@code criminaliteitsbestrijding}, if the lexicon has a concept for that.
 */
final class SuspendedCompounds {

  private static final int MOST_WORDS_AHEAD = 4;
  private static final int LONGEST_LOOK = 150;
  private static final int SHORTEST_HEAD = 4;

  private SuspendedCompounds() {}

  /**
   * The term that {@code found} stands for if it ends in a suspended hyphen, else {@code found}
   * itself.
   */
  static Found complete(Vocabulary vocabulary, char[] text, Found found) {
    int end = found.span().end();
    if (found.match() == Match.HEAD || end == 0 || !Chars.isHyphen(text[end - 1])) {
      return found;
    }
    String opener = word(text, found.span().start(), end - 1);
    String last = lastConjunct(text, end);
    for (int head = 1; head <= last.length() - SHORTEST_HEAD; head++) {
      Optional<Entry.TermForm> whole = vocabulary.whole(opener + last.substring(head));
      if (whole.isPresent()) {
        return new Found(found.span(), whole.get(), Match.MODIFIER);
      }
    }
    return found;
  }

  /**
   * The first word after {@code from} that does not end in a hyphen itself and is no small word.
   */
  private static String lastConjunct(char[] text, int from) {
    int limit = Math.min(text.length, from + LONGEST_LOOK);
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
