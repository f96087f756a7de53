package org.brugtaal.reports;

import org.brugtaal.Analysis;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Segment;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Decides in which language a report speaks about a document. */
final class ReportLanguage {

  private ReportLanguage() {}

  /**
   * The language asked for, else the document's; for a mixed document the one it has most of; else
   * English.
   */
  static Language of(Analysis analysis, @Nullable Language ui) {
    if (ui != null) {
      return ui;
    }
    if (analysis.language() == DocumentLanguage.DUTCH) {
      return Language.DUTCH;
    }
    if (analysis.language() == DocumentLanguage.ENGLISH) {
      return Language.ENGLISH;
    }
    Language declared = analysis.document().language();
    return declared != null ? declared : most(analysis);
  }

  private static Language most(Analysis analysis) {
    long balance = 0;
    for (Segment segment : analysis.segments()) {
      if (segment.language() != null) {
        int length = segment.span().length();
        balance += segment.language() == Language.DUTCH ? length : -length;
      }
    }
    return balance > 0 ? Language.DUTCH : Language.ENGLISH;
  }
}
