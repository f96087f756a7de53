package org.brugtaal.internal.layout;

/** Finds the sentences of a segment. Implementations are safe for use by many threads. */
public interface SentenceSplitter {

  /**
   * Reports the ends of the sentences of a stretch, in order; the last one is {@code to}.
   *
   * @param text the document's text
   * @param from start of the stretch
   * @param to end of the stretch, after {@code from}
   * @param ends receives each end
   */
  void split(String text, int from, int to, EndSink ends);

  /** Receives the ends of sentences. */
  @FunctionalInterface
  interface EndSink {
    /**
     * Takes one end.
     *
     * @param end offset after the last unit of a sentence, white space behind it included
     */
    void accept(int end);
  }
}
