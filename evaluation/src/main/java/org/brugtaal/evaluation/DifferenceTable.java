package org.brugtaal.evaluation;

import java.io.IOException;
import java.util.List;

/**
 * Differences as a table for a program or a spreadsheet: tab-separated, no quotes, LF line ends,
 * the names of the columns in the first line. A line break in a cell is written {@code \n}, another
 * control character {@code \}{@code uXXXX}.
 */
public final class DifferenceTable {

  private static final List<String> COLUMNS =
      List.of(
          "file", "line", "kind", "match", "expected", "found", "concept", "phenomenon", "text");

  private DifferenceTable() {}

  /**
   * Writes the table.
   *
   * @param differences its rows, in their order
   * @param out where it goes; it stays open
   * @throws IOException if it cannot be written
   */
  public static void write(List<Difference> differences, Appendable out) throws IOException {
    row(COLUMNS, out);
    for (Difference difference : differences) {
      row(
          List.of(
              difference.file(),
              Integer.toString(difference.line()),
              difference.kind().code(),
              difference.match(),
              difference.expected(),
              difference.found(),
              difference.concept(),
              difference.phenomenon(),
              difference.text()),
          out);
    }
  }

  private static void row(List<String> cells, Appendable out) throws IOException {
    out.append(String.join("\t", cells.stream().map(SafeText::of).toList())).append('\n');
  }
}
