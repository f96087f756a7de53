package org.brugtaal.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trie over code sequences, flat and read-only: the nodes after a node lie side by side, sorted
 * by label, so that the number of smaller labels tells which of them is the next.
 *
 * <p>It is built in linear time, which a double array is not.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** The bit of a node at which a key ends; no label has it. */
  private static final long END = 1L << 63;

  /**
   * Two numbers for each node, side by side as a walk needs both: the labels after it, one bit
   * each, with {@link #END}; and the first of the nodes after it.
   */
  private final long[] nodes;

  private final int[][] values;

  private Trie(long[] nodes, int[][] values) {
    this.nodes = nodes;
    this.values = values;
  }

  /** The node after {@code node} on {@code code}, or {@link #NONE}. */
  int next(int node, int code) {
    long bit = bit(code);
    long labels = nodes[2 * node];
    return (labels & bit) == 0
        ? NONE
        : (int) nodes[2 * node + 1] + Long.bitCount(labels & (bit - 1));
  }

  /** The bit of a letter, digit or space is its code; signs follow. */
  private static long bit(int code) {
    return 1L << (code < 64 ? code : 43 + (code >>> 5));
  }

  /** Whether a key ends at {@code node}. */
  boolean isEnd(int node) {
    return nodes[2 * node] < 0;
  }

  /** The values of the key that ends at {@code node}; empty if none does. */
  int[] values(int node) {
    return values[node];
  }

  /** A trie of these keys; each maps to its values. */
  static Trie of(Map<String, List<Integer>> keys) {
    return new Builder(new TreeMap<>(keys)).build();
  }

  /** Numbers the nodes level by level, so that the edges of a node are made together. */
  private static final class Builder {

    private static final int[] NO_VALUES = {};

    private final String[] keys;
    private final int[][] keyValues;
    private int[][] values = new int[64][];
    private long[] numbers = new long[2 * 64];
    private int[] firstKey = new int[64];
    private int[] lastKey = new int[64];
    private int[] depth = new int[64];
    private int size;

    Builder(SortedMap<String, List<Integer>> sorted) {
      keys = sorted.keySet().toArray(String[]::new);
      keyValues =
          sorted.values().stream()
              .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
    }

    Trie build() {
      node(0, keys.length, 0);
      for (int node = 0; node < size; node++) {
        expand(node);
      }
      return new Trie(Arrays.copyOf(numbers, 2 * size), Arrays.copyOf(values, size));
    }

    private void expand(int node) {
      int first = firstKey[node];
      int last = lastKey[node];
      int at = depth[node];
      numbers[2 * node + 1] = size;
      while (first < last) {
        char label = keys[first].charAt(at);
        int end = first + 1;
        while (end < last && keys[end].charAt(at) == label) {
          end++;
        }
        node(first, end, at + 1);
        numbers[2 * node] |= bit(label);
        first = end;
      }
    }

    /** A node for the keys from {@code first} to {@code last}, which agree on {@code at} labels. */
    private int node(int first, int last, int at) {
      if (size == values.length) {
        grow();
      }
      boolean ends = first < last && keys[first].length() == at;
      numbers[2 * size] = ends ? END : 0;
      values[size] = ends ? keyValues[first] : NO_VALUES;
      firstKey[size] = ends ? first + 1 : first;
      lastKey[size] = last;
      depth[size] = at;
      return size++;
    }

    private void grow() {
      int room = 2 * size;
      numbers = Arrays.copyOf(numbers, 2 * room);
      values = Arrays.copyOf(values, room);
      firstKey = Arrays.copyOf(firstKey, room);
      lastKey = Arrays.copyOf(lastKey, room);
      depth = Arrays.copyOf(depth, room);
    }
  }
}
