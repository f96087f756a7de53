package org.brugtaal.reports;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.MeasureState;
import org.brugtaal.PartnerPresence;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;

/** Which of the declared partners are named, and which are heard in their own words. */
final class PartnersSection {

  private static final Set<Domain> SECURITY = Set.of(Domain.SECURITY, Domain.JUSTICE);

  private PartnersSection() {}

  static void write(Sheet sheet) throws IOException {
    if (sheet.analysis().measures().state() == MeasureState.OUT_OF_SCOPE) {
      return;
    }
    Messages words = sheet.words();
    sheet.heading(Message.PARTNERS_TITLE);
    sheet.page().line(0, new Line().dim(words.text(Message.PARTNERS_NOTE)));
    List<PartnerPresence> partners = declared(sheet);
    int column = 2 + widest(words, partners);
    for (PartnerPresence partner : partners) {
      Line name = new Line().bold(words.name("domain", partner.domain()));
      sheet.page().row(2, name, column, Line.of(presence(words, partner)));
    }
    if (isSecurityAbsent(sheet)) {
      sheet.page().line(2, Line.of(words.text(Message.PARTNERS_NO_SECURITY)));
    }
  }

  /** The presence of the partners that take part. */
  static List<PartnerPresence> declared(Sheet sheet) {
    AnalysisOptions options = sheet.analysis().options();
    return sheet.analysis().measures().partners().stream()
        .filter(partner -> options.partners().contains(partner.domain()))
        .toList();
  }

  private static int widest(Messages words, List<PartnerPresence> partners) {
    return partners.stream()
        .mapToInt(partner -> words.name("domain", partner.domain()).length())
        .max()
        .orElse(0);
  }

  private static String presence(Messages words, PartnerPresence partner) {
    if (!partner.isVoiced()) {
      return words.text(partner.isNamed() ? Message.PARTNERS_NAMED : Message.PARTNERS_ABSENT);
    }
    int voiced = (int) Math.max(1, Math.round(partner.voiced()));
    Message message = partner.isNamed() ? Message.PARTNERS_BOTH : Message.PARTNERS_VOICED;
    String facets = facets(words, partner);
    return words.text(message, voiced) + (facets.isEmpty() ? "" : ": " + facets);
  }

  private static String facets(Messages words, PartnerPresence partner) {
    return words.list(
        Arrays.stream(Facet.values())
            .filter(facet -> partner.facets().getOrDefault(facet, 0.0) > 0)
            .map(facet -> words.name("facet", facet))
            .toList());
  }

  /** A text without a word of police and justice has a partner missing too. */
  private static boolean isSecurityAbsent(Sheet sheet) {
    return sheet.analysis().hits().isEmpty()
        && sheet.analysis().measures().partners().stream()
            .filter(partner -> SECURITY.contains(partner.domain()))
            .noneMatch(partner -> partner.isNamed() || partner.isVoiced());
  }
}
