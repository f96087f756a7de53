package org.brugtaal.internal.match;

/**
 * What a reader sees as one sign. For the naive matcher.
 *
 * @param code its code in {@link Chars}, or one of the codes here
 * @param start where it begins in the text
 * @param end where it ends in the text, with the accents that belong to it
 */
record Symbol(int code, int start, int end) {

  /** A hyphen that cuts a word at a line end: it reads as nothing, or as a gap. */
  static final int CUT = 1000;

  /** A hyphen and the white space behind it. */
  static final int SUSPENDED = 1001;

  /** A hyphen before an empty line. */
  static final int LAST = 1002;

  /** A letter that is not in the alphabet. */
  static final int FOREIGN = 1003;

  /** An empty line, or a sign. */
  static final int STOP = 1004;

  static final Symbol OUTSIDE = new Symbol(STOP, 0, 0);

  boolean isLetter() {
    return code == FOREIGN || (code >= 1 && code <= 26);
  }

  boolean isWord() {
    return code == FOREIGN || (code < CUT && Chars.isWordCode(code));
  }

  boolean isGap() {
    return code == Chars.SPACE || code == Chars.HYPHEN || code == CUT || code == SUSPENDED;
  }
}
