package org.brugtaal.lexicon;

import java.util.List;

/**
 * How a Dutch term takes part in longer words.
 *
 * @param modifiers what may open a longer word ({@code dader}, {@code radicaliserings}); empty if
 *     nothing may
 * @param head whether the term's forms may close a longer word ({@code jeugddaders})
 * @param not words that contain the term without the concept; they stay silent
 */
public record Compounding(List<String> modifiers, boolean head, List<String> not) {

  /** No part in longer words. */
  public static final Compounding NONE = new Compounding(List.of(), false, List.of());

  // Copies the lists.
  public Compounding {
    modifiers = List.copyOf(modifiers);
    not = List.copyOf(not);
  }
}
