package org.brugtaal.reports;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.MeasureState;
import org.brugtaal.PartnerPresence;

/** What a writer can do now. */
final class NextSection {

  private NextSection() {}

  static void write(Sheet sheet, List<ConceptGroup> groups) throws IOException {
    Messages words = sheet.words();
    sheet.heading(Message.NEXT_TITLE);
    if (sheet.analysis().language() == DocumentLanguage.OTHER) {
      step(sheet, words.text(Message.NEXT_OTHER_LANGUAGE));
      return;
    }
    step(sheet, words.text(groups.isEmpty() ? Message.NEXT_NOTHING : Message.NEXT_FOUND));
    MeasureState state = sheet.analysis().measures().state();
    if (state == MeasureState.NORMAL || state == MeasureState.INDICATIVE) {
      partners(sheet, Message.NEXT_NAMED, p -> p.isNamed() && !p.isVoiced());
      partners(sheet, Message.NEXT_ABSENT, p -> !p.isNamed() && !p.isVoiced());
    }
  }

  /** Commas only: the names of some partners hold an "and". */
  private static void partners(Sheet sheet, Message message, Predicate<PartnerPresence> condition)
      throws IOException {
    List<String> names =
        PartnersSection.declared(sheet).stream()
            .filter(condition)
            .map(partner -> sheet.words().name("domain", partner.domain()))
            .toList();
    if (!names.isEmpty()) {
      step(sheet, sheet.words().text(message, String.join(", ", names)));
    }
  }

  private static void step(Sheet sheet, String text) throws IOException {
    sheet.page().row(2, Line.of("- "), 2, Line.of(text));
  }
}
