package org.brugtaal.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.brugtaal.LabelHit;
import org.brugtaal.lexicon.Concept;

/** The stigmatising words of other domains, which are in no count. */
final class LabelsSection {

  private LabelsSection() {}

  static void write(Sheet sheet) throws IOException {
    Messages words = sheet.words();
    sheet.heading(Message.LABELS_TITLE);
    if (sheet.analysis().labels().isEmpty()) {
      sheet.page().line(2, Line.of(words.text(Message.LABELS_NONE)));
      return;
    }
    sheet.page().line(0, new Line().dim(words.text(Message.LABELS_NOTE)));
    for (List<LabelHit> same : byConcept(sheet.analysis().labels())) {
      sheet.page().row(2, Line.of("- "), 2, line(sheet, same));
    }
  }

  private static Iterable<List<LabelHit>> byConcept(List<LabelHit> labels) {
    Map<String, List<LabelHit>> byConcept = new LinkedHashMap<>();
    labels.forEach(
        label ->
            byConcept.computeIfAbsent(label.concept().id(), key -> new ArrayList<>()).add(label));
    return byConcept.values();
  }

  private static Line line(Sheet sheet, List<LabelHit> same) {
    Concept concept = same.get(0).concept();
    String forms =
        Sheet.counts(
            same.stream().map(l -> OneLine.expression(l.match()).toLowerCase(Locale.ROOT)));
    TreeSet<Integer> numbers = new TreeSet<>();
    same.forEach(label -> numbers.add(sheet.lines().line(label.span().start())));
    String rationale = OneLine.of(Explanation.rationale(concept, sheet.words().language()));
    return Line.of(forms + "; " + sheet.lines(numbers)).dim(". " + rationale);
  }
}
