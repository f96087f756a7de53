package org.brugtaal.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row and its columns.
 *
 * @param <R> the row
 * @param columns the columns, in order
 */
record Table<R>(List<Column<R>> columns) {

  /**
   * A column.
   *
   * @param <R> the row
   * @param name its name, which never changes
   * @param value a string, a whole number, a {@code Double}, a truth value, or null for an empty
   *     cell
   */
  record Column<R>(String name, Function<R, @Nullable Object> value) {}

  /** What gives the rows, one by one. */
  interface Rows<R> {
    void forEach(Consumer<R> action);
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  void write(RowFormat format, OutputStream out, Rows<R> rows) throws IOException {
    RowWriter writer =
        format == RowFormat.JSON_LINES
            ? new JsonLinesWriter(names(), out)
            : new CsvWriter(names(), out, format == RowFormat.EXCEL);
    try {
      rows.forEach(row -> write(writer, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private void write(RowWriter writer, R row) {
    try {
      for (Column<R> column : columns) {
        writer.cell(column.value.apply(row));
      }
      writer.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
