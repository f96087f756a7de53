package org.brugtaal.reports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.OptionalDouble;
import org.brugtaal.lexicon.Coded;

/**
 * Writes JSON: indented, with LF, numbers without noise, and strings that are valid whatever a
 * document holds. A lone surrogate becomes U+FFFD, so that lengths stay; characters that a terminal
 * could take for something else are escaped.
 */
final class Json {

  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator out;

  Json(Writer writer) throws IOException {
    out = new JsonFactory().createGenerator(writer);
    out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
    out.setCharacterEscapes(new UnsafeEscapes());
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators spacing =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(spacing).withObjectIndenter(indenter).withArrayIndenter(indenter);
    out.setPrettyPrinter(printer);
  }

  /** Opens an object, as a whole or an item. */
  Json object() throws IOException {
    out.writeStartObject();
    return this;
  }

  /** Opens an object as the value of a field. */
  Json object(String field) throws IOException {
    out.writeObjectFieldStart(field);
    return this;
  }

  /** Opens a list. */
  Json array(String field) throws IOException {
    out.writeArrayFieldStart(field);
    return this;
  }

  /** Closes the object. */
  Json endObject() throws IOException {
    out.writeEndObject();
    return this;
  }

  /** Closes the list. */
  Json endArray() throws IOException {
    out.writeEndArray();
    return this;
  }

  /** A field of text. */
  Json field(String name, String value) throws IOException {
    out.writeStringField(name, mend(value));
    return this;
  }

  /** A field with a constant of the vocabulary. */
  Json field(String name, Coded value) throws IOException {
    return field(name, value.code());
  }

  /** A field with a whole number. */
  Json field(String name, int value) throws IOException {
    out.writeNumberField(name, value);
    return this;
  }

  /** A field with a number, rounded. */
  Json field(String name, double value) throws IOException {
    out.writeNumberField(name, Numbers.json(value));
    return this;
  }

  /** A field with a number, or null if there is none. */
  Json field(String name, OptionalDouble value) throws IOException {
    return value.isPresent() ? field(name, value.getAsDouble()) : none(name);
  }

  /** A field with true or false. */
  Json field(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
    return this;
  }

  /** A field that has no value. */
  Json none(String name) throws IOException {
    out.writeNullField(name);
    return this;
  }

  /** An item of a list. */
  Json item(Coded value) throws IOException {
    out.writeString(value.code());
    return this;
  }

  /** Writes what is left, with a line end. */
  void close() throws IOException {
    out.writeRaw('\n');
    out.close();
  }

  private static String mend(String text) {
    StringBuilder mended = null;
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(i, REPLACEMENT);
      }
    }
    return mended == null ? text : mended.toString();
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
