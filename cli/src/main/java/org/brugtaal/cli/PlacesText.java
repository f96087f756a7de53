package org.brugtaal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.brugtaal.corpus.Concordance;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** A concordance to read: under each source its places, one below the other, then their number. */
final class PlacesText {

  static final int WIDTH = 88;

  private static final int LEFT = 28;
  private static final int FROM_MATCH = 36;
  private static final String MARGIN = "  ";
  private static final int CONCEPT = WIDTH - LEFT - FROM_MATCH - 2 * MARGIN.length();
  private static final String CUT = "…";

  private final Writer writer;
  private final Language language;
  private String source = "";
  private long places;
  private int documents;

  PlacesText(OutputStream out, Language language) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.language = language;
  }

  /**
   * Adds a place.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  void place(Concordance place) {
    try {
      if (documents == 0 || !place.source().equals(source)) {
        source = place.source();
        documents++;
        line(end(Message.safe(source), WIDTH));
      }
      places++;
      line(MARGIN + context(place) + MARGIN + start(Message.safe(place.concept()), CONCEPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the number of places. */
  void end() throws IOException {
    line(Message.of(Phrase.PLACES, places, documents).in(language));
    writer.flush();
  }

  private void line(String text) throws IOException {
    writer.write(text.stripTrailing() + "\n");
  }

  private String context(Concordance place) {
    String match = place.match();
    String shown =
        match == null ? Phrase.TEXT_NOT_KEPT.in(language) : "[" + Message.safe(match) + "]";
    String left = end(safe(place.left()), LEFT);
    String fromMatch = start(shown + safe(place.right()), FROM_MATCH);
    return blanks(LEFT - length(left)) + left + fromMatch + blanks(FROM_MATCH - length(fromMatch));
  }

  private static String safe(@Nullable String text) {
    return text == null ? "" : Message.safe(text);
  }

  private static String start(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, width - 1)) + CUT;
  }

  private static String end(String text, int width) {
    return length(text) <= width
        ? text
        : CUT + text.substring(text.offsetByCodePoints(text.length(), 1 - width));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String blanks(int count) {
    return " ".repeat(count);
  }
}
