package org.brugtaal.internal.match;

import java.util.ArrayList;
import java.util.List;

/** The naive and the real matcher, seen by tests as one. */
@FunctionalInterface
interface Finder {

  void scan(char[] text, int from, int to, Match.Sink sink);

  /** One match, as tests compare it. */
  record Hit(int start, int end, String entry, Match match) {

    /** The words that were found, and what they are. */
    String in(String text) {
      return text.substring(start, end) + ":" + entry;
    }
  }

  /** All matches in a stretch of {@code text}, in the order in which they are reported. */
  default List<Hit> hits(Vocabulary vocabulary, String text, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    scan(
        text.toCharArray(),
        from,
        to,
        (start, end, number, match) ->
            hits.add(new Hit(start, end, name(vocabulary.entry(number)), match)));
    return hits;
  }

  private static String name(Entry entry) {
    if (entry instanceof Entry.TermForm form) {
      return form.concept().id();
    }
    return entry instanceof Entry.Context context
        ? context.exception().id()
        : ((Entry.Cue) entry).kind().code();
  }
}
