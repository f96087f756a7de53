package org.brugtaal;

import org.brugtaal.internal.Analyzer;
import org.brugtaal.lexicon.Lexicon;

/**
 * The way in: analyses texts against a lexicon. Immutable and safe for use by many threads;
 * building one costs some tens of milliseconds, so keep it.
 */
public final class TermBridge {

  private final Analyzer analyzer;

  private TermBridge(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * A bridge over the lexicon that comes with the library.
   *
   * @return a new bridge
   */
  public static TermBridge bundled() {
    return of(Lexicon.bundled());
  }

  /**
   * A bridge over {@code lexicon}.
   *
   * @param lexicon a lexicon, such as one with an organisation's overlay
   * @return a new bridge
   */
  public static TermBridge of(Lexicon lexicon) {
    return new TermBridge(new Analyzer(lexicon));
  }

  /**
   * Analyses a document with the default options. Time grows linearly with the text.
   *
   * @param document any document; its content never causes an exception
   * @return the analysis
   */
  public Analysis analyze(Document document) {
    return analyze(document, AnalysisOptions.DEFAULT);
  }

  /**
   * Analyses a document.
   *
   * @param document any document; its content never causes an exception
   * @param options whose alternatives come first and which partners take part
   * @return the analysis
   */
  public Analysis analyze(Document document, AnalysisOptions options) {
    return analyzer.analyze(document, options);
  }

  /**
   * The lexicon in use.
   *
   * @return the lexicon this bridge was built with
   */
  public Lexicon lexicon() {
    return analyzer.lexicon();
  }
}
