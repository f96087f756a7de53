package org.brugtaal.benchmarks;

import java.util.Arrays;

/**
 * The leftmost and then longest of spans that come in any order of their starts, but sorted by
 * their ends.
 */
final class Spans {

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /**
   * A span that starts no later than the last ones takes their place; one that overlaps is left
   * out.
   */
  void add(int start, int end) {
    while (size > 0 && starts[size - 1] >= start) {
      size--;
    }
    if (size == 0 || ends[size - 1] <= start) {
      grow();
      starts[size] = start;
      ends[size++] = end;
    }
  }

  private void grow() {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
  }
}
