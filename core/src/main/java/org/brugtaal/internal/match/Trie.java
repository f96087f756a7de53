package org.brugtaal.internal.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A trie over code sequences, flat and read-only: the edges of a node lie side by side, sorted by
 * label.
 *
 * <p>It is built in linear time, which a double array is not; a walk looks at the edges of a node
 * one by one.
 */
final class Trie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** {@code edges[node]} to {@code edges[node + 1]} are the edges of a node. */
  private final int[] edges;

  private final byte[] labels;
  private final int[] targets;
  private final int[][] values;

  private Trie(int[] edges, byte[] labels, int[] targets, int[][] values) {
    this.edges = edges;
    this.labels = labels;
    this.targets = targets;
    this.values = values;
  }

  /** The node after {@code node} on {@code code}, or {@link #NONE}. */
  int next(int node, int code) {
    byte label = (byte) code;
    for (int edge = edges[node], end = edges[node + 1]; edge < end; edge++) {
      if (labels[edge] == label) {
        return targets[edge];
      }
    }
    return NONE;
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
    private int[] edges = new int[64];
    private byte[] labels = new byte[64];
    private int[] targets = new int[64];
    private int[][] values = new int[64][];
    private int[] firstKey = new int[64];
    private int[] lastKey = new int[64];
    private int[] depth = new int[64];
    private int nodes;
    private int edgeCount;

    Builder(SortedMap<String, List<Integer>> sorted) {
      keys = sorted.keySet().toArray(String[]::new);
      keyValues =
          sorted.values().stream()
              .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
              .toArray(int[][]::new);
    }

    Trie build() {
      node(0, keys.length, 0);
      for (int node = 0; node < nodes; node++) {
        edges[node] = edgeCount;
        expand(node);
      }
      edges[nodes] = edgeCount;
      return new Trie(
          Arrays.copyOf(edges, nodes + 1),
          Arrays.copyOf(labels, edgeCount),
          Arrays.copyOf(targets, edgeCount),
          Arrays.copyOf(values, nodes));
    }

    private void expand(int node) {
      int first = firstKey[node];
      int last = lastKey[node];
      int at = depth[node];
      while (first < last) {
        char label = keys[first].charAt(at);
        int end = first + 1;
        while (end < last && keys[end].charAt(at) == label) {
          end++;
        }
        edge((byte) label, node(first, end, at + 1));
        first = end;
      }
    }

    /** A node for the keys from {@code first} to {@code last}, which agree on {@code at} labels. */
    private int node(int first, int last, int at) {
      if (nodes + 1 == edges.length) {
        grow();
      }
      boolean ends = first < last && keys[first].length() == at;
      values[nodes] = ends ? keyValues[first] : NO_VALUES;
      firstKey[nodes] = ends ? first + 1 : first;
      lastKey[nodes] = last;
      depth[nodes] = at;
      return nodes++;
    }

    private void edge(byte label, int target) {
      if (edgeCount == labels.length) {
        labels = Arrays.copyOf(labels, 2 * edgeCount);
        targets = Arrays.copyOf(targets, 2 * edgeCount);
      }
      labels[edgeCount] = label;
      targets[edgeCount++] = target;
    }

    private void grow() {
      int size = 2 * edges.length;
      edges = Arrays.copyOf(edges, size);
      values = Arrays.copyOf(values, size);
      firstKey = Arrays.copyOf(firstKey, size);
      lastKey = Arrays.copyOf(lastKey, size);
      depth = Arrays.copyOf(depth, size);
    }
  }
}
