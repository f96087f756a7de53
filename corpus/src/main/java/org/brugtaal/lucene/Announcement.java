package org.brugtaal.lucene;

import java.util.Locale;
import java.util.Set;
import org.brugtaal.internal.match.Chars;

/** The text between a cue and the term it may announce, or between two terms of one list. */
final class Announcement {

  /** A cue further away announces nothing. */
  static final int LONGEST = 80;

  private static final int MOST_WORDS = 3;
  private static final String SENTENCE_SIGNS = ".!?;";
  private static final Set<String> CONNECTORS =
      Set.of(
          "en", "of", "noch", "de", "het", "een", "ook", "als", "van", "and", "or", "nor", "the",
          "a", "an", "also");

  private Announcement() {}

  /** Whether nothing but signs, or nothing but a few words, stands between the offsets. */
  static boolean isNear(char[] text, int from, int to) {
    if (to < from || to - from > LONGEST) {
      return false;
    }
    int words = 0;
    boolean signs = false;
    boolean inside = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (SENTENCE_SIGNS.indexOf(c) >= 0) {
        return false;
      }
      boolean word = Chars.isWord(c);
      words += word && !inside ? 1 : 0;
      inside = word || (inside && Chars.isInvisible(c));
      signs |= !inside && c != ' ';
    }
    return words == 0 || (!signs && words <= MOST_WORDS);
  }

  /** Whether only "and", articles and signs within a sentence stand between the offsets. */
  static boolean isListing(char[] text, int from, int to) {
    if (to < from || to - from > LONGEST) {
      return false;
    }
    int word = -1;
    for (int i = from; i <= to; i++) {
      boolean inside = i < to && Chars.isWord(text[i]);
      if (i < to && SENTENCE_SIGNS.indexOf(text[i]) >= 0) {
        return false;
      }
      if (inside) {
        word = word < 0 ? i : word;
      } else if (word >= 0) {
        if (!CONNECTORS.contains(new String(text, word, i - word).toLowerCase(Locale.ROOT))) {
          return false;
        }
        word = -1;
      }
    }
    return true;
  }
}
