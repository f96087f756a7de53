package org.brugtaal.internal.match;

/**
 * The set of four-symbol stretches with which a match can begin: a cheap filter before the walk.
 *
 * <p>A symbol is the lowest five bits of a code, so 0 is whatever bounds a word. A stretch is a
 * number of 20 bits, the last symbol lowest; the set is exact over them and takes 128 KB.
 */
final class Grams {

  private static final int SYMBOL_BITS = 5;
  private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;
  private static final int MASK = (1 << (4 * SYMBOL_BITS)) - 1;

  private final long[] bits = new long[(MASK + 1) / Long.SIZE];

  /** The stretch after one more code. */
  static int push(int gram, int code) {
    return ((gram << SYMBOL_BITS) | (code & SYMBOL)) & MASK;
  }

  /** Whether the last symbol belongs to a word. */
  static boolean endsInWord(int gram) {
    return (gram & SYMBOL) != 0;
  }

  /** Whether the first symbol bounds a word. */
  static boolean beginsAtBoundary(int gram) {
    return gram >>> (3 * SYMBOL_BITS) == 0;
  }

  /** Whether the last symbol begins a word and the one before it bounds the word before. */
  static boolean endsInNextWord(int gram) {
    return (gram & SYMBOL) != 0 && (gram >>> SYMBOL_BITS & SYMBOL) == 0;
  }

  boolean contains(int gram) {
    return (bits[gram >> 6] & 1L << gram) != 0;
  }

  private void add(int gram) {
    bits[gram >> 6] |= 1L << gram;
  }

  /** Lets {@code key} pass where it begins a word; keys of one symbol never pass. */
  void addWordStart(String key) {
    int gram = 0;
    for (int i = 0; i < 3; i++) {
      gram = push(gram, i < key.length() ? key.charAt(i) : 0);
    }
    if (key.length() > 1) {
      add(gram);
    }
  }

  /** Lets {@code key} pass inside a word; it needs four letters. */
  void addInside(String key) {
    int gram = 0;
    for (int i = 0; i < Math.min(4, key.length()); i++) {
      gram = push(gram, key.charAt(i));
    }
    if (key.length() >= 4) {
      add(gram);
    }
  }
}
