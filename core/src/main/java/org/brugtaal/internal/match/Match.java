package org.brugtaal.internal.match;

/** How a match fills the word it stands in. */
public enum Match {
  /** A word, or several, by themselves. */
  WHOLE,
  /** The last part of a longer word. */
  HEAD,
  /** The first or a middle part of a longer word. */
  MODIFIER;

  /** Receives matches in the order of the text. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one match; matches may overlap.
     *
     * @param start offset of its first unit
     * @param end offset after its last unit
     * @param entry number of the entry in the {@link Vocabulary}
     * @param match how it fills its word
     */
    void accept(int start, int end, int entry, Match match);
  }
}
