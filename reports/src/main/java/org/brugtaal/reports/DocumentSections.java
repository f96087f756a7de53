package org.brugtaal.reports;

import java.io.IOException;
import java.util.List;
import org.brugtaal.DocumentLanguage;

/** The text about one document, from title to advice. */
final class DocumentSections {

  private DocumentSections() {}

  static void write(Sheet sheet) throws IOException {
    List<ConceptGroup> groups = ConceptGroup.of(sheet.analysis().hits());
    Summary.write(sheet, groups);
    if (sheet.analysis().language() == DocumentLanguage.NONE) {
      return;
    }
    FindingsSection.write(sheet, groups);
    NotCountedSection.write(sheet);
    if (sheet.options().labels()) {
      LabelsSection.write(sheet);
    }
    if (sheet.analysis().language() != DocumentLanguage.OTHER) {
      PartnersSection.write(sheet);
    }
    TotalsSection.write(sheet);
    NextSection.write(sheet, groups);
  }
}
