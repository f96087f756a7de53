package org.brugtaal.internal.match;

/**
 * What a match can begin with: a filter before the walk. It never denies a beginning, and lets a
 * few others through.
 *
 * <p>A match begins with a word that is a key or, if the key goes on, with its first two words;
 * only in a longer word, of which a key may be a part, with the first letters of the key. So a word
 * such as {@code the}, with which a thousand keys begin, is walked from only if the word behind it
 * is right too.
 */
final class Beginnings {

  /** How many letters of a key are looked for in a longer word. */
  static final int PART = 4;

  private static final long PART_MASK = (1L << (PART * LetterCodes.BITS)) - 1;

  private final Filter words = new Filter();
  private final Filter pairs = new Filter();
  private final Filter parts = new Filter();

  /**
   * A set of numbers that takes a few others for its own: one bit each, found by a hash. It takes
   * 16 KB, which stay in the cache nearest to the core.
   */
  private static final class Filter {

    private static final int HASH_BITS = 17;

    /** The golden ratio as a fraction of 2^64: it spreads numbers that differ in few bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] bits = new long[(1 << HASH_BITS) / Long.SIZE];

    private static int hash(long number) {
      return (int) ((number * SPREAD) >>> (Long.SIZE - HASH_BITS));
    }

    void add(long number) {
      int hash = hash(number);
      bits[hash >>> 6] |= 1L << hash;
    }

    long bit(long number) {
      int hash = hash(number);
      return (bits[hash >>> 6] >>> hash) & 1;
    }
  }

  /** Whether a match can begin with the word of these {@link LetterCodes}, whatever follows. */
  boolean isWord(long letters) {
    return words.bit(letters) != 0;
  }

  /** Whether a match can begin with these two words. */
  boolean isPair(long first, long second) {
    return pairs.bit(pair(first, second)) != 0;
  }

  /**
   * Whether a part of a longer word can begin with the last four letters; with three, if they are
   * the first of the word.
   *
   * @return 1 or 0, for a loop without branches
   */
  long part(long letters) {
    return parts.bit(letters & PART_MASK);
  }

  private static long pair(long first, long second) {
    return 31 * first + second;
  }

  /** Lets {@code key} pass where its words stand by themselves. */
  void addWords(String key) {
    int end = wordEnd(key, 0);
    int second = wordStart(key, end);
    long letters = LetterCodes.of(key, 0, end);
    if (second == key.length()) {
      words.add(letters);
    } else {
      pairs.add(pair(letters, LetterCodes.of(key, second, wordEnd(key, second))));
    }
  }

  /** Lets {@code key} pass inside a word; it needs four letters. */
  void addInside(String key) {
    if (wordEnd(key, 0) >= PART) {
      parts.add(LetterCodes.of(key, 0, PART));
    }
  }

  /**
   * Lets {@code key} pass where the word it ends with goes on: its only one, or else the second one
   * of the text has to be known by its first letters.
   */
  void addOpener(String key) {
    int second = wordStart(key, wordEnd(key, 0));
    int opener = second == key.length() ? 0 : second;
    int length = Math.min(PART, wordEnd(key, opener) - opener);
    addOpener(LetterCodes.of(key, opener, opener + length), length);
  }

  /** Of a word that is shorter than a part, with any letter behind it. */
  private void addOpener(long letters, int count) {
    if (count >= PART - 1) {
      parts.add(letters);
    } else {
      for (int next = 1; next < 1 << LetterCodes.BITS; next++) {
        addOpener(LetterCodes.push(letters, next), count + 1);
      }
    }
  }

  private static int wordEnd(String key, int from) {
    int i = from;
    while (i < key.length() && Chars.isWordCode(key.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int wordStart(String key, int from) {
    int i = from;
    while (i < key.length() && !Chars.isWordCode(key.charAt(i))) {
      i++;
    }
    return i;
  }
}
