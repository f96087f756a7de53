package org.brugtaal.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.evaluation.GoldProblem.Kind;

/** A tab-separated file whose columns are found by the names in its first line. */
final class GoldTable {

  private static final String TAB = "\t";

  private final Path file;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /** A row; {@code number} is its line in the file. */
  record Row(int number, List<String> columns, List<String> values) {

    /** The value of a column, without blanks around it; empty if there is no such column. */
    String value(String column) {
      return exact(column).strip();
    }

    /** The value of a column as it is written. */
    String exact(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= values.size() ? "" : values.get(at);
    }

    /** The whole number in a column, or 0 if it holds none. */
    int number(String column) {
      String value = value(column);
      return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }
  }

  private GoldTable(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** The table in {@code text}; a column that is missing is told to {@code problems}. */
  static GoldTable of(Path file, String text, List<String> required, GoldProblems problems) {
    List<String> lines = text.lines().toList();
    List<String> columns = lines.isEmpty() ? List.of() : split(lines.get(0));
    GoldTable table = new GoldTable(file, columns.stream().map(String::strip).toList());
    boolean isWhole = true;
    for (String column : required) {
      if (!table.columns.contains(column)) {
        problems.add(Kind.NO_COLUMN, file, 1, column);
        isWhole = false;
      }
    }
    for (int i = 1; isWhole && i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        table.rows.add(new Row(i + 1, table.columns, split(lines.get(i))));
      }
    }
    return table;
  }

  Path file() {
    return file;
  }

  /** The rows below the first line, without blank lines; none if a required column is missing. */
  List<Row> rows() {
    return rows;
  }

  private static List<String> split(String line) {
    return List.of(line.split(TAB, -1));
  }
}
