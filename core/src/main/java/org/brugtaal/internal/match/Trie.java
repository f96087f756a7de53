package org.brugtaal.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A trie over code sequences, flat and read-only: the nodes after a node lie side by side, sorted
 * by label, so that the number of smaller labels tells which of them is the next. A node is one
 * number, and what follows it lies close behind it, so that the rest of a word is mostly in the
 * same cache line.
 *
 * <p>It is built in linear time, which a double array is not.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /**
   * The lowest bits of a node are the labels after it, one bit each; the others are the number of
   * the first of the nodes after it.
   */
  private static final int LABELS = 41;

  /** The label of no code: it leads to a leaf that tells the values of the key that ends there. */
  private static final long END = 1;

  /** The bit of each code, in the order of the codes; 0 for a code that no match goes over. */
  private static final long[] BITS = bits();

  private final long[] nodes;
  private final int[] values;

  private Trie(long[] nodes, int[] values) {
    this.nodes = nodes;
    this.values = values;
  }

  /** The node after {@code node} on {@code code}, or {@link #NONE}. */
  int next(int node, int code) {
    long labels = nodes[node];
    long bit = BITS[code];
    return (labels & bit) == 0 ? NONE : first(labels) + Long.bitCount(labels & (bit - 1));
  }

  private static int first(long node) {
    return (int) (node >>> LABELS);
  }

  private static long[] bits() {
    long[] bits = new long[256];
    long bit = END;
    for (char inKeys : "abcdefghijklmnopqrstuvwxyz 0123456789'-.".toCharArray()) {
      bit <<= 1;
      bits[Chars.code(inKeys)] = bit;
    }
    return bits;
  }

  /** Whether a key ends at {@code node}. */
  boolean isEnd(int node) {
    return (nodes[node] & END) != 0;
  }

  /** The index of the first value of the key that ends at {@code node}. */
  int firstValue(int node) {
    return (int) leaf(node);
  }

  /** The index behind its last value. */
  int endOfValues(int node) {
    return (int) (leaf(node) >>> Integer.SIZE);
  }

  private long leaf(int node) {
    return nodes[first(nodes[node])];
  }

  int value(int index) {
    return values[index];
  }

  /** A trie of these keys; each maps to its values. A key that no match can have is left out. */
  static Trie of(Map<String, List<Integer>> keys) {
    return new Builder(keys).build();
  }

  /** Makes the nodes depth first; those after one node together. */
  private static final class Builder {

    private final String[] keys;

    /** Where the values of each key begin, and where the last ones end. */
    private final int[] firstValues;

    private int[] values = new int[64];
    private long[] nodes = new long[64];
    private int size = 1;

    Builder(Map<String, List<Integer>> all) {
      keys = sorted(all);
      firstValues = new int[keys.length + 1];
      for (int key = 0; key < keys.length; key++) {
        addValues(key, all.getOrDefault(keys[key], List.of()));
      }
    }

    private static String[] sorted(Map<String, List<Integer>> all) {
      String[] keys = new String[all.size()];
      int count = 0;
      for (String key : all.keySet()) {
        if (canMatch(key)) {
          keys[count++] = key;
        }
      }
      keys = Arrays.copyOf(keys, count);
      Arrays.sort(keys);
      return keys;
    }

    private static boolean canMatch(String key) {
      for (int i = 0; i < key.length(); i++) {
        if (BITS[key.charAt(i)] == 0) {
          return false;
        }
      }
      return true;
    }

    private void addValues(int key, List<Integer> more) {
      int count = firstValues[key];
      if (count + more.size() > values.length) {
        values = Arrays.copyOf(values, 2 * (count + more.size()));
      }
      for (int value : more) {
        values[count++] = value;
      }
      firstValues[key + 1] = count;
    }

    Trie build() {
      expand(ROOT, 0, keys.length, 0);
      return new Trie(Arrays.copyOf(nodes, size), values);
    }

    /**
     * Makes what follows {@code node}: the keys from {@code first} to {@code last}, which agree on
     * {@code at} labels.
     */
    private void expand(int node, int first, int last, int at) {
      boolean ends = first < last && keys[first].length() == at;
      int key = ends ? first + 1 : first;
      long labels = (ends ? END : 0) | labels(key, last, at);
      int child = size;
      nodes[node] = labels | ((long) child << LABELS);
      makeRoom(Long.bitCount(labels));
      if (ends) {
        nodes[child++] = firstValues[first] | ((long) firstValues[first + 1] << Integer.SIZE);
      }
      while (key < last) {
        int end = endOfLabel(key, last, at);
        expand(child++, key, end, at + 1);
        key = end;
      }
    }

    private long labels(int first, int last, int at) {
      long labels = 0;
      for (int key = first; key < last; key++) {
        labels |= BITS[keys[key].charAt(at)];
      }
      return labels;
    }

    /** The first key that does not have the label of {@code first}. */
    private int endOfLabel(int first, int last, int at) {
      int end = first + 1;
      while (end < last && keys[end].charAt(at) == keys[first].charAt(at)) {
        end++;
      }
      return end;
    }

    private void makeRoom(int more) {
      size += more;
      if (size > nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * size);
      }
    }
  }
}
