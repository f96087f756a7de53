package org.brugtaal.internal.status;

import java.util.Locale;
import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.layout.Words;

/** The text between a cue and a term, or between two terms. */
final class Gap {

  private static final Set<String> CONNECTORS =
      Set.of(
          "en", "of", "noch", "de", "het", "een", "ook", "als", "van", "and", "or", "nor", "the",
          "a", "an", "also");

  private static final int LONGEST = 80;
  private static final String SENTENCE_SIGNS = ".!?;:";

  private Gap() {}

  /** The stretch in which a cue can be near enough to a term. */
  static Span around(Span term) {
    return new Span(Math.max(0, term.start() - LONGEST - 1), term.end() + LONGEST + 1);
  }

  /**
   * Whether at most {@code words} words and no end of a sentence or clause stand between the
   * offsets.
   */
  static boolean isShort(char[] text, int from, int to, int words) {
    if (to < from || to - from > LONGEST) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (SENTENCE_SIGNS.indexOf(text[i]) >= 0 && text[i] != ':') {
        return false;
      }
    }
    return Words.count(text, from, to) <= words;
  }

  /**
   * Whether only "and", commas, articles and quotation marks stand between the offsets, as in a
   * list of words.
   */
  static boolean isListing(char[] text, int from, int to) {
    if (to < from || to - from > LONGEST) {
      return false;
    }
    String between = new String(text, from, to - from).toLowerCase(Locale.ROOT);
    for (String word : between.split("[\\s,/()\"'“”„‘’‚«»]+", -1)) {
      if (!word.isEmpty() && !CONNECTORS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
