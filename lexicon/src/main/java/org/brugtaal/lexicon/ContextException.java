package org.brugtaal.lexicon;

import java.util.List;

/**
 * A context in which a dominant word is not the writer's own use of it.
 *
 * @param id stable name of the exception
 * @param language the language it holds for
 * @param kind what the context makes of the word
 * @param patterns rows of words; white space does not matter, nor case unless {@code caseSensitive}
 * @param caseSensitive whether letter case must agree
 * @param reason why, in the language of the exception
 * @param example a sentence that holds the pattern and in which nothing is flagged
 */
public record ContextException(
    String id,
    Language language,
    ExceptionKind kind,
    List<String> patterns,
    boolean caseSensitive,
    String reason,
    String example) {

  // Copies the list.
  public ContextException {
    patterns = List.copyOf(patterns);
  }
}
