package org.brugtaal.internal.layout;

/** A sentence that can tell the parts of speech of its words. For one thread. */
@FunctionalInterface
public interface TaggedSentence {

  /**
   * Whether a stretch may be used as a noun where it stands. Of several words the last one counts,
   * which is their head: "criminal gang".
   *
   * @param start offset of the stretch in the sentence
   * @param end offset after it
   * @return false only if it is surely something else, such as a verb
   */
  boolean isNoun(int start, int end);
}
