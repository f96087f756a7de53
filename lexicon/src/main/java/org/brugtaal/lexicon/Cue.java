package org.brugtaal.lexicon;

import java.util.List;

/**
 * Phrases of one language that say how a term near them is used.
 *
 * @param language the language
 * @param kind what they say
 * @param patterns the phrases
 */
public record Cue(Language language, CueKind kind, List<String> patterns) {

  // Copies the list.
  public Cue {
    patterns = List.copyOf(patterns);
  }
}
