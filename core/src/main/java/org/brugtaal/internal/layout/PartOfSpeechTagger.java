package org.brugtaal.internal.layout;

/**
 * Tells parts of speech apart where a form has several. Implementations are safe for use by many
 * threads.
 */
public interface PartOfSpeechTagger {

  /** For a language without a tagger: every candidate stays. */
  PartOfSpeechTagger NONE = (sentence, start, end) -> true;

  /**
   * Whether a word may be used as a noun where it stands.
   *
   * @param sentence the sentence
   * @param start offset of the word in it
   * @param end offset after the word
   * @return false only if it is surely something else, such as a verb
   */
  boolean isNoun(String sentence, int start, int end);
}
