package org.brugtaal.internal.compound;

import java.util.Arrays;

/**
 * Says whether a term is a part of a longer Dutch word, or only its letters are: {@code daders} is
 * one of {@code groepsdaders}, {@code dader} is none of {@code bloedaderbreuk}.
 *
 * <p>A word is read as a row of listed words with linking sounds between them. Each part costs
 * something, short ones more, so that the cheapest reading is the one with the fewest and longest
 * parts. The term is a part if a reading with it is cheaper than every reading in which a word runs
 * over one of its edges. Immutable and safe for use by many threads; time is linear in the word.
 */
public final class CompoundSplitter {

  private static final String[] LINKS = {"", "s", "en", "n", "e"};

  private final WordList words;

  /** A splitter by a list of words. */
  CompoundSplitter(WordList words) {
    this.words = words;
  }

  /** Made on first use: most texts in other languages never meet a compound. */
  private static final class Dutch {
    static final CompoundSplitter SPLITTER = new CompoundSplitter(WordList.bundled());
  }

  /**
   * The splitter of Dutch compounds.
   *
   * @return the splitter; the first caller loads its words
   */
  public static CompoundSplitter dutch() {
    return Dutch.SPLITTER;
  }

  /**
   * Whether the letters from {@code start} to {@code end} are a part of a compound.
   *
   * @param word the whole word: lower-case letters, without accents
   * @param start where the term begins in it
   * @param end where the term ends in it
   * @return whether that is the best reading; false if there is none
   */
  public boolean hasPart(String word, int start, int end) {
    Reading reading = new Reading(word, start, end);
    for (int at = 0; at < word.length(); at++) {
      if (at > start && !reading.isWithTermPossible()) {
        return false;
      }
      reading.readOnFrom(at);
    }
    return reading.withTerm() < reading.acrossTerm();
  }

  /** The cheapest ways to read a word up to each of its letters. */
  private final class Reading {

    private final String word;
    private final int start;
    private final int end;

    /** Up to here nothing ran over an edge of the term. */
    private final int[] plain;

    /** The term was a part. */
    private final int[] with;

    /** A word ran over an edge of the term. */
    private final int[] across;

    Reading(String word, int start, int end) {
      this.word = word;
      this.start = start;
      this.end = end;
      plain = unreached(word);
      with = unreached(word);
      across = unreached(word);
      plain[0] = 0;
    }

    boolean isWithTermPossible() {
      return plain[start] < PartCosts.UNREACHED;
    }

    int withTerm() {
      return with[word.length()];
    }

    int acrossTerm() {
      return across[word.length()];
    }

    void readOnFrom(int at) {
      if (at == start && isWithTermPossible()) {
        part(end, with, plain[at] + PartCosts.PART);
      }
      if (isReached(at)) {
        number(at);
        words.forEachAt(word, at, to -> word(at, to));
      }
    }

    /** A number may be a part: {@code top600}. */
    private void number(int at) {
      int to = at;
      while (to < word.length() && Character.isDigit(word.charAt(to))) {
        to++;
      }
      if (to > at) {
        part(to, plain, plain[at] + PartCosts.PART);
        part(to, with, with[at] + PartCosts.PART);
        part(to, across, across[at] + PartCosts.PART);
      }
    }

    private boolean isReached(int at) {
      return Math.min(plain[at], Math.min(with[at], across[at])) < PartCosts.UNREACHED;
    }

    private void word(int at, int to) {
      int cost = PartCosts.of(to - at);
      if (cost == PartCosts.UNREACHED) {
        return;
      }
      if (covers(at, to)) {
        part(to, across, plain[at] + cost + PartCosts.TAKEN_APART);
      } else if (crosses(at, to)) {
        part(to, across, plain[at] + cost);
      } else {
        part(to, plain, plain[at] + cost);
      }
      part(to, with, with[at] + cost);
      part(to, across, across[at] + cost);
    }

    private void part(int to, int[] costs, int cost) {
      for (String link : LINKS) {
        int next = to + link.length();
        boolean fits = link.isEmpty() || (next < word.length() && word.startsWith(link, to));
        if (fits) {
          costs[next] = Math.min(costs[next], cost + (link.isEmpty() ? 0 : PartCosts.LINK));
        }
      }
    }

    /** Whether a word from {@code from} to {@code to} has the whole term, and more. */
    private boolean covers(int from, int to) {
      return from <= start && end <= to && to - from > end - start;
    }

    /** Whether a word from {@code from} to {@code to} has a piece of the term, and more. */
    private boolean crosses(int from, int to) {
      boolean overStart = from < start && start < to && to < end;
      boolean overEnd = start < from && from < end && end < to;
      return overStart || overEnd;
    }
  }

  private static int[] unreached(String word) {
    int[] costs = new int[word.length() + 1];
    Arrays.fill(costs, PartCosts.UNREACHED);
    return costs;
  }
}
