package org.brugtaal.cli;

import org.brugtaal.Analysis;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.Document;

/** Analyses a document; in tests, something that breaks down on it. */
interface Engine {

  Analysis analyze(Document document, AnalysisOptions options);
}
