package org.brugtaal.reports;

import java.io.Closeable;
import java.io.IOException;
import org.brugtaal.Analysis;

/**
 * A report that is written document by document; it holds no analysis longer than it takes to write
 * it. For one thread.
 *
 * <p>Closing completes the report and leaves what it was written to open.
 */
public sealed interface Report extends Closeable permits JsonReport, TextReport {

  /**
   * Adds a document.
   *
   * @param analysis what was found in it
   * @throws IOException if it cannot be written
   */
  void document(Analysis analysis) throws IOException;

  /**
   * Adds an input that could not be read; failures stand at the end of the report.
   *
   * @param failure the input and what happened
   */
  void failure(Failure failure);
}
