package org.brugtaal.internal.match;

/**
 * One pass over one stretch of text: it looks for the places where a match can begin, and lets
 * {@link Walk} find what does.
 *
 * <p>Words without hyphens, ligatures or what cannot be seen are read by the dozen, as a {@link
 * Block}; the others one by one.
 */
final class Scan {

  private static final int NOTHING = -1;

  /** The bits of a word's parts that begin where the word does. */
  private static final long OPENS = 0b1100;

  private final Beginnings beginnings;
  private final boolean hasParts;
  private final Walk walk;
  private final char[] text;
  private final int from;
  private final int to;
  private final Block block;

  /** Where the word before begins, unless it has been walked from. */
  private int before = NOTHING;

  private long lettersBefore;

  Scan(Beginnings beginnings, boolean hasParts, Walk walk, char[] text, int from, int to) {
    this.beginnings = beginnings;
    this.hasParts = hasParts;
    this.walk = walk;
    this.text = text;
    this.from = from;
    this.to = to;
    this.block = new Block(text, to);
  }

  void run() {
    int at = from;
    while (at < to) {
      block.read(at);
      int length = block.length();
      int unread = words(at);
      boolean plain = at + length == to || (length == Block.LENGTH && unread > 0);
      at = plain ? at + unread : unusualWord(at + unread);
    }
  }

  /** Goes through the block that begins at {@code first}, up to a word it may not hold in full. */
  private int words(int first) {
    int length = block.length();
    long parts = hasParts ? block.parts(beginnings) : 0;
    long edges = block.edges();
    while (edges != 0) {
      int begin = Long.numberOfTrailingZeros(edges);
      edges &= edges - 1;
      int end = Long.numberOfTrailingZeros(edges);
      edges &= edges - 1;
      if (end == length && first + length < to) {
        return begin;
      }
      long inWord = -1L >>> (Long.SIZE - (end - begin));
      word(first + begin, block.letters(begin, end), (parts >>> begin) & inWord);
    }
    return length;
  }

  /**
   * Walks from the word before and from this one, if a match can begin there.
   *
   * @param parts one bit for each unit of the word with which a beginning is read
   */
  private void word(int begin, long letters, long parts) {
    if (beginnings.isPair(lettersBefore, letters) || (parts & OPENS) != 0) {
      walkFromBefore();
    }
    before = begin;
    lettersBefore = letters;
    if (beginnings.isWord(letters) || parts != 0) {
      walk(begin, parts);
    }
  }

  private void walkFromBefore() {
    if (before != NOTHING) {
      walk.from(before, before);
    }
  }

  /** Walks from the start of a word, and from inside it where its parts say so. */
  private void walk(int begin, long parts) {
    before = NOTHING;
    walk.from(begin, begin);
    for (long rest = parts; rest != 0; rest &= rest - 1) {
      int inside = begin + Long.numberOfTrailingZeros(rest) + 1 - Beginnings.PART;
      if (inside > begin) {
        walk.from(begin, inside);
      }
    }
  }

  /**
   * Reads a word with a cut, a ligature or what cannot be seen, or a very long one; nothing is
   * ruled out at its start.
   *
   * @return the offset behind it
   */
  private int unusualWord(int begin) {
    if (!Chars.isWord(text[begin])) {
      return begin + 1;
    }
    walkFromBefore();
    walk(begin, 0);
    long letters = 0;
    int at = begin;
    int next = begin;
    while (next != LineEndHyphen.NONE && next < to) {
      at = next;
      int code = Chars.code(text[at]);
      next = at + 1;
      if (Chars.isWordCode(code)) {
        letters = part(begin, LetterCodes.push(letters, code), at, 1);
      } else if (code == Chars.LIGATURE) {
        letters = ligature(begin, letters, at);
      } else {
        next = LineEndHyphen.next(text, at, to);
      }
    }
    return next == LineEndHyphen.NONE ? at : to;
  }

  private long ligature(int begin, long before, int at) {
    long letters = before;
    String read = Chars.letters(text[at]);
    for (int i = 0; i < read.length(); i++) {
      letters = part(begin, LetterCodes.push(letters, Chars.code(read.charAt(i))), at, i + 1);
    }
    return letters;
  }

  /** Walks from inside a word, if that can be: {@code count} of the letters stand at {@code at}. */
  private long part(int begin, long letters, int at, int count) {
    if (hasParts && beginnings.part(letters) != 0) {
      int inside = back(begin, at, count);
      if (inside > begin) {
        walk.from(begin, inside);
      }
    }
    return letters;
  }

  /**
   * The offset of the fourth letter back, if {@code letters} are counted; else the word's start.
   */
  private int back(int begin, int at, int letters) {
    int count = letters;
    int i = at;
    while (count < Beginnings.PART && i > begin) {
      i--;
      count += Chars.lettersIn(text[i]);
    }
    return count == Beginnings.PART ? i : begin;
  }
}
