package org.brugtaal.corpus;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV after RFC 4180, or the variant that spreadsheets open without asking. */
final class CsvWriter implements RowWriter {

  private static final char BOM = '\uFEFF';
  private static final String FORMULA_SIGNS = "=+-@\t\r\n\0";

  private final boolean excel;
  private final CSVPrinter printer;

  CsvWriter(List<String> columns, OutputStream out, boolean excel) throws IOException {
    this.excel = excel;
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (excel) {
      writer.write(BOM);
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(excel ? ';' : ',').get();
    printer = new CSVPrinter(writer, format);
    printer.printRecord(columns);
  }

  @Override
  public void cell(@Nullable Object value) throws IOException {
    if (value instanceof Double number) {
      String decimal = RowWriter.decimal(number);
      printer.print(excel ? decimal.replace('.', ',') : decimal);
    } else if (value instanceof String text && excel && isFormula(text)) {
      printer.print("'" + text);
    } else {
      printer.print(value);
    }
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public void endRow() throws IOException {
    printer.println();
  }

  @Override
  public void flush() throws IOException {
    printer.flush();
  }
}
