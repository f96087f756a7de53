package org.brugtaal.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object a line. U+2028 and U+2029, which some readers take for line ends, are
 * escaped.
 */
final class JsonLinesWriter implements RowWriter {

  private final List<String> columns;
  private final JsonGenerator generator;
  private int column;

  JsonLinesWriter(List<String> columns, OutputStream out) throws IOException {
    this.columns = columns;
    // By way of a writer: a lone surrogate becomes a question mark and not an exception.
    generator =
        new JsonFactory().createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    generator.setCharacterEscapes(JsonpCharacterEscapes.instance());
    generator.setRootValueSeparator(new SerializedString(""));
  }

  @Override
  public void cell(@Nullable Object value) throws IOException {
    if (column == 0) {
      generator.writeStartObject();
    }
    generator.writeFieldName(columns.get(column++));
    if (value instanceof Double number) {
      generator.writeNumber(RowWriter.decimal(number));
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(value.toString());
    }
  }

  @Override
  public void endRow() throws IOException {
    generator.writeEndObject();
    generator.writeRaw('\n');
    column = 0;
  }

  @Override
  public void flush() throws IOException {
    generator.flush();
  }
}
