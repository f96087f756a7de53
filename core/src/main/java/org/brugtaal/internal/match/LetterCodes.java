package org.brugtaal.internal.match;

/**
 * The last twelve letters of a word as one number: five bits each, the last one lowest.
 *
 * <p>What bounds a word is 0 in it. A digit reads as some letter: this is for filters, which may
 * take one word for another, and for lists of words without digits.
 */
final class LetterCodes {

  static final int BITS = 5;

  /** How many letters the number of a word tells. */
  static final int MOST = 12;

  private static final int LETTER = (1 << BITS) - 1;

  private LetterCodes() {}

  /** The number of one letter or digit, or 0 of what bounds a word. */
  static int of(int code) {
    return code & LETTER;
  }

  /** The number after one more code. */
  static long push(long letters, int code) {
    return (letters << BITS) | of(code);
  }

  /** The number of the last {@code count} letters, at least one. */
  static long last(long letters, int count) {
    return letters & (-1L >>> (Long.SIZE - BITS * Math.min(count, MOST)));
  }

  /** The number of the codes of {@code key} from {@code from} to {@code to}. */
  static long of(String key, int from, int to) {
    long letters = 0;
    for (int i = Math.max(from, to - MOST); i < to; i++) {
      letters = push(letters, key.charAt(i));
    }
    return letters;
  }
}
