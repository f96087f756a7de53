package org.brugtaal.internal.compound;

/** What the parts of a compound cost; only the order of sums matters. */
final class PartCosts {

  /** More than any reading of a word costs, and far from overflow when added up. */
  static final int UNREACHED = 1_000_000;

  /** A term, or a word of five letters and more. */
  static final int PART = 20;

  /** A linking sound. */
  static final int LINK = 4;

  /**
   * What taking a listed word apart may cost: one more part, short, with a linking sound. More than
   * that, and the word is no compound ({@code trauma-tol-oog}).
   */
  static final int TAKEN_APART = 34;

  private static final int SHORTEST = 3;

  private PartCosts() {}

  /** The cost of a part with {@code letters} letters: words of three are found in any other. */
  static int of(int letters) {
    if (letters < SHORTEST) {
      return UNREACHED;
    }
    return PART + (letters == SHORTEST ? 10 : letters == SHORTEST + 1 ? 5 : 0);
  }
}
