package org.brugtaal.lexicon;

import java.util.List;

/**
 * What a lexicon is made of.
 *
 * @param version the version of the content
 * @param concepts the entries
 * @param exceptions contexts that change the status of a hit
 * @param cues phrases that say how a term near them is used
 */
public record LexiconContent(
    String version, List<Concept> concepts, List<ContextException> exceptions, List<Cue> cues) {

  // Copies the lists.
  public LexiconContent {
    concepts = List.copyOf(concepts);
    exceptions = List.copyOf(exceptions);
    cues = List.copyOf(cues);
  }
}
