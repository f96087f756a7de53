package org.brugtaal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the newest results into the documentation, between its markers. */
public final class Table {

  private static final Path ENGLISH = Path.of("docs", "performance.md");
  private static final Path DUTCH = Path.of("docs", "performance.nl.md");
  private static final String BEGIN = "<!-- figures: written by benchmarks/run -->\n";
  private static final String END = "<!-- end of figures -->";

  private Table() {}

  /**
   * Runs in the root of the repository.
   *
   * @param args none
   * @throws IOException if there are no results, or a document or one of its markers is missing
   */
  public static void main(String[] args) throws IOException {
    write(Results.newest());
  }

  static void write(Results results) throws IOException {
    Tables tables = new Tables(new Figures(results));
    replace(ENGLISH, tables.all());
    replace(DUTCH, tables.dutch());
  }

  private static void replace(Path document, String figures) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(document + " lacks the line " + BEGIN.strip() + " or " + END);
    }
    String before = text.substring(0, begin + BEGIN.length());
    Files.writeString(document, before + figures + text.substring(end));
  }
}
