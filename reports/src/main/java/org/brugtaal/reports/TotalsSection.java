package org.brugtaal.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.Analysis;
import org.brugtaal.HitStatus;
import org.brugtaal.MeasureState;
import org.brugtaal.Measures;

/** What was read, what was counted, and how much that says. */
final class TotalsSection {

  private TotalsSection() {}

  static void write(Sheet sheet) throws IOException {
    Messages words = sheet.words();
    sheet.heading(Message.TOTALS_TITLE);
    Map<Message, String> rows = rows(sheet.analysis(), words);
    int column = 2 + rows.keySet().stream().mapToInt(m -> words.text(m).length()).max().orElse(0);
    for (Map.Entry<Message, String> row : rows.entrySet()) {
      Line label = new Line().dim(words.text(row.getKey()));
      sheet.page().row(2, label, column, Line.of(row.getValue()));
    }
  }

  private static Map<Message, String> rows(Analysis analysis, Messages words) {
    Measures measures = analysis.measures();
    Map<Message, String> rows = new LinkedHashMap<>();
    rows.put(
        Message.TOTALS_READ,
        words.text(
            Message.TOTALS_READ_VALUE,
            analysis.units(),
            analysis.sentences(),
            words.name("language", analysis.language())));
    rows.put(Message.TOTALS_PLACES, places(analysis, words));
    if (measures.flagged() > 0) {
      int replaceable = (int) measures.replaceable().numerator();
      rows.put(
          Message.TOTALS_ALTERNATIVES,
          words.text(Message.TOTALS_ALTERNATIVES_VALUE, replaceable, measures.flagged()));
    }
    if (hasFigure(measures)) {
      double density = measures.density().value().orElse(0);
      rows.put(Message.TOTALS_DENSITY, words.text(Message.TOTALS_DENSITY_VALUE, density));
    }
    rows.put(Message.TOTALS_STATE, words.name("state", measures.state()));
    return rows;
  }

  /** Too little text, or a text about something else, gets no figure. */
  private static boolean hasFigure(Measures measures) {
    return measures.state() == MeasureState.NORMAL || measures.state() == MeasureState.INDICATIVE;
  }

  private static String places(Analysis analysis, Messages words) {
    List<String> others = new ArrayList<>();
    for (HitStatus status : HitStatus.values()) {
      long count = analysis.hits().stream().filter(hit -> hit.status() == status).count();
      if (status != HitStatus.FLAGGED && count > 0) {
        others.add(count + " " + words.name("status-count", status));
      }
    }
    String counted = words.text(Message.TOTALS_PLACES_VALUE, analysis.measures().flagged());
    return others.isEmpty() ? counted : counted + "; " + words.list(others);
  }
}
