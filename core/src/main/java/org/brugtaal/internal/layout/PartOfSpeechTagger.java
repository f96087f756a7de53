package org.brugtaal.internal.layout;

/** Gives words their part of speech. Implementations are safe for use by many threads. */
public interface PartOfSpeechTagger {

  /**
   * Reads a sentence.
   *
   * @param sentence the sentence; its line ends count as spaces
   * @return its words with their parts of speech, for the thread that asked
   */
  TaggedSentence read(String sentence);
}
