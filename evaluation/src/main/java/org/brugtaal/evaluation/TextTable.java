package org.brugtaal.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.brugtaal.lexicon.Language;

/** A table in plain text: the first column to the left, figures to the right. */
final class TextTable {

  private static final String MARGIN = "  ";
  private static final String ABSENT = "–";

  private final Language ui;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(Language ui) {
    this.ui = ui;
  }

  /** Begins a row. */
  TextTable row(String first) {
    rows.add(new ArrayList<>(List.of(first)));
    return this;
  }

  /** The head of a proportion, which takes three columns. */
  TextTable proportion(String head) {
    return cells(head, "", "");
  }

  /** A proportion: its value, its interval, its numbers. */
  TextTable proportion(Proportion proportion) {
    return cells(
        number(proportion.value()),
        interval(proportion.interval()),
        proportion.count() + "/" + proportion.of());
  }

  /** The head of an estimate, which takes two columns. */
  TextTable estimate(String head) {
    return cells(head, "");
  }

  TextTable estimate(Estimate estimate) {
    return cells(number(estimate.value()), interval(estimate.interval()));
  }

  /** A figure without an interval. */
  TextTable figure(OptionalDouble figure) {
    return cells(number(figure));
  }

  private TextTable cells(String... cells) {
    rows.get(rows.size() - 1).addAll(List.of(cells));
    return this;
  }

  /** Writes the rows, then a blank line; a table of one row is only a head and is left out. */
  void write(Appendable out) throws IOException {
    if (rows.size() < 2) {
      return;
    }
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      out.append(line(row, widths).stripTrailing()).append('\n');
    }
    out.append('\n');
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      String blanks = " ".repeat(widths[i] - length(row.get(i)));
      line.append(MARGIN);
      line.append(i == 0 ? row.get(i) + blanks : blanks + row.get(i));
    }
    return line.toString();
  }

  private String interval(Optional<Interval> interval) {
    return interval.map(i -> number(i.low()) + "–" + number(i.high())).orElse("");
  }

  private String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : ABSENT;
  }

  private String number(double number) {
    return String.format(ui.locale(), "%.3f", number);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
