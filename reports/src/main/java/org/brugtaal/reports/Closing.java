package org.brugtaal.reports;

import java.io.IOException;
import java.util.List;
import org.brugtaal.Analysis;

/**
 * The end of a text report: what could not be read, all documents together, and how to read the
 * counts.
 */
final class Closing {

  private static final int SHORT_FINGERPRINT = 12;

  private final Page page;
  private final Messages words;

  Closing(Page page, Messages words) {
    this.page = page;
    this.words = words;
  }

  /** The lexicon as a reader may quote it: its version and the start of its fingerprint. */
  static String lexicon(Analysis analysis) {
    String fingerprint = analysis.lexiconFingerprint();
    return analysis.lexiconVersion()
        + " ("
        + fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length()))
        + ")";
  }

  /** The inputs that could not be read, if any. */
  void failures(List<Failure> failures, boolean apart) throws IOException {
    if (failures.isEmpty()) {
      return;
    }
    if (apart) {
      page.blank();
    }
    page.line(0, new Line().bold(words.text(Message.FAILURES_TITLE)));
    for (Failure failure : failures) {
      page.row(2, Line.of("- "), 2, Line.of(failure.source() + ": " + failure.error()));
    }
  }

  /** How many documents there were. */
  void all(int documents, int failures, int places) throws IOException {
    page.blank();
    page.line(0, new Line().bold(words.text(Message.ALL_DOCUMENTS, documents, failures, places)));
  }

  /** What a count is and is not. */
  void caution(String lexicon) throws IOException {
    page.blank();
    page.line(0, new Line().bold(words.text(Message.CLOSING_MOTTO)));
    page.line(0, Line.of(words.text(Message.CLOSING_CAUTION)));
    page.line(0, new Line().dim(words.text(Message.CLOSING_LEXICON, lexicon)));
  }
}
