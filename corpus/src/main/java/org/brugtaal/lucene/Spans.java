package org.brugtaal.lucene;

import java.util.Arrays;
import org.brugtaal.internal.match.Match;

/**
 * A reusable list of matches in primitive arrays, sorted on request. Not safe for use by many
 * threads.
 */
final class Spans {

  /** Decides between two matches that begin and end at the same offsets. */
  interface Rank {
    int compare(int entry, int otherEntry);
  }

  private int size;
  private int longest;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] entries = new int[16];
  private Match[] matches = new Match[16];

  void clear() {
    size = 0;
    longest = 0;
  }

  void add(int start, int end, int entry, Match match) {
    if (size == starts.length) {
      grow();
    }
    set(size++, start, end, entry, match);
    longest = Math.max(longest, end - start);
  }

  /** By start, then the longest, then the one that has most of its word, then by {@code rank}. */
  void sort(Rank rank) {
    // The matcher reports almost in order, and then this is linear.
    for (int i = 1; i < size; i++) {
      int start = starts[i];
      int end = ends[i];
      int entry = entries[i];
      Match match = matches[i];
      int to = i;
      while (to > 0 && isBefore(start, end, match, entry, to - 1, rank)) {
        set(to, starts[to - 1], ends[to - 1], entries[to - 1], matches[to - 1]);
        to--;
      }
      set(to, start, end, entry, match);
    }
  }

  private boolean isBefore(int start, int end, Match match, int entry, int other, Rank rank) {
    if (start != starts[other]) {
      return start < starts[other];
    }
    if (end != ends[other]) {
      return end > ends[other];
    }
    if (match != matches[other]) {
      return match.compareTo(matches[other]) < 0;
    }
    return rank.compare(entry, entries[other]) < 0;
  }

  /** The first of the sorted spans that can reach beyond {@code offset}. */
  int firstReaching(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset - longest) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void set(int at, int start, int end, int entry, Match match) {
    starts[at] = start;
    ends[at] = end;
    entries[at] = entry;
    matches[at] = match;
  }

  private void grow() {
    int capacity = 2 * starts.length;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    entries = Arrays.copyOf(entries, capacity);
    matches = Arrays.copyOf(matches, capacity);
  }

  /**
   * The number of matches.
   *
   * @return 0 or more
   */
  int size() {
    return size;
  }

  /**
   * Where a match begins.
   *
   * @param i its place in the list
   * @return offset of its first unit
   */
  int start(int i) {
    return starts[i];
  }

  /**
   * Where a match ends.
   *
   * @param i its place in the list
   * @return offset after its last unit
   */
  int end(int i) {
    return ends[i];
  }

  /**
   * What was matched.
   *
   * @param i its place in the list
   * @return the number of the entry
   */
  int entry(int i) {
    return entries[i];
  }

  Match match(int i) {
    return matches[i];
  }
}
