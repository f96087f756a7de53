package org.brugtaal.internal.match;

/**
 * Up to 64 units of a text, read without a branch for the end of a word: a core cannot foretell
 * where a word ends, and each time it is wrong costs as much as the word itself.
 */
final class Block {

  static final int LENGTH = Long.SIZE;

  private final char[] text;
  private final int to;

  /**
   * What {@link LetterCodes} are read so far, at each unit; they reach back into the word before.
   */
  private final long[] letters = new long[LENGTH];

  private int length;
  private long read;

  /** One bit for each unit, set for a letter or digit; the last unit is the highest bit. */
  private long words;

  Block(char[] text, int to) {
    this.text = text;
    this.to = to;
  }

  /** Reads from {@code first} on, up to what may join two parts of a word. */
  void read(int first) {
    int limit = Math.min(LENGTH, to - first);
    length = 0;
    read = 0;
    readPlain(first, limit);
    while (length < limit && LineEndHyphen.isNoCut(text, first + length, to)) {
      readBoundary();
      readPlain(first, limit);
    }
  }

  private void readBoundary() {
    read = LetterCodes.push(read, 0);
    words >>>= 1;
    letters[length++] = read;
  }

  /** The loop that every character goes through. */
  private void readPlain(int first, int limit) {
    long read = this.read;
    long words = this.words;
    int i = length;
    for (; i < limit; i++) {
      int code = Chars.code(text[first + i]);
      if (Chars.mayJoin(code)) {
        break;
      }
      long letter = LetterCodes.of(code);
      read = (read << LetterCodes.BITS) | letter;
      letters[i] = read;
      // The sign of -letter is set unless the letter is 0.
      words = (words >>> 1) | (-letter & Long.MIN_VALUE);
    }
    this.read = read;
    this.words = words;
    length = i;
  }

  /** How many units were read. */
  int length() {
    return length;
  }

  /** One bit for each unit at which a word begins, and for each behind the last of a word. */
  long edges() {
    long inWord = length == 0 ? 0 : words >>> (LENGTH - length);
    return inWord ^ (inWord << 1);
  }

  /** The letters of the word from {@code begin} to {@code end}. */
  long letters(int begin, int end) {
    return LetterCodes.last(letters[end - 1], end - begin);
  }

  /** One bit for each unit at which what {@code beginnings} has as a part was read. */
  long parts(Beginnings beginnings) {
    long parts = 0;
    for (int i = 0; i < length; i++) {
      parts = (parts >>> 1) | (beginnings.part(letters[i]) << (LENGTH - 1));
    }
    return parts >>> (LENGTH - length);
  }
}
