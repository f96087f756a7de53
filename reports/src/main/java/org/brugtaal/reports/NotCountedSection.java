package org.brugtaal.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brugtaal.HitStatus;
import org.brugtaal.TermHit;

/** The hits that do not count: by status, and within it by reason. */
final class NotCountedSection {

  private static final double MANY_QUOTED = 0.25;

  private NotCountedSection() {}

  static void write(Sheet sheet) throws IOException {
    if (sheet.analysis().hits().stream().allMatch(TermHit::isFlagged)) {
      return;
    }
    sheet.heading(Message.NOT_COUNTED_TITLE);
    for (HitStatus status : HitStatus.values()) {
      List<TermHit> hits = of(sheet, status);
      if (status != HitStatus.FLAGGED && !hits.isEmpty()) {
        write(sheet, status, hits);
      }
    }
    double quoted = of(sheet, HitStatus.QUOTED).size();
    if (quoted / sheet.analysis().hits().size() > MANY_QUOTED) {
      sheet.page().line(2, Line.of(sheet.words().text(Message.NOT_COUNTED_QUOTES)));
    }
  }

  private static List<TermHit> of(Sheet sheet, HitStatus status) {
    return sheet.analysis().hits().stream().filter(hit -> hit.status() == status).toList();
  }

  private static void write(Sheet sheet, HitStatus status, List<TermHit> hits) throws IOException {
    String name = sheet.words().name("status", status);
    sheet.page().line(2, Line.of(name).dim(" (" + hits.size() + ")"));
    for (Map.Entry<String, List<TermHit>> entry : byReason(sheet, hits).entrySet()) {
      List<TermHit> same = entry.getValue();
      Line line = Line.of(Sheet.forms(same) + "; " + sheet.lines(same)).dim(". " + entry.getKey());
      sheet.page().row(4, Line.of("- "), 2, line);
    }
  }

  private static Map<String, List<TermHit>> byReason(Sheet sheet, List<TermHit> hits) {
    Map<String, List<TermHit>> byReason = new LinkedHashMap<>();
    for (TermHit hit : hits) {
      String reason = capital(Reasons.of(hit, sheet.words()));
      byReason.computeIfAbsent(reason, key -> new ArrayList<>()).add(hit);
    }
    return byReason;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
