package org.brugtaal.lexicon;

import java.util.List;

/**
 * Sentences that an entry is held to.
 *
 * @param found sentences in which {@code [...]} marks exactly what must be found
 * @param silent sentences in which nothing of the concept may be flagged
 */
public record Examples(List<String> found, List<String> silent) {

  /** No examples. */
  public static final Examples NONE = new Examples(List.of(), List.of());

  // Copies the lists.
  public Examples {
    found = List.copyOf(found);
    silent = List.copyOf(silent);
  }
}
