package org.brugtaal.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.reports.Line.Piece;
import org.brugtaal.reports.Line.Style;

/**
 * Sets lines within a width, wrapped at spaces. A word that is longer than the width is not broken.
 */
final class Page {

  /** The narrowest page that can be read. */
  private static final int LEAST_WIDTH = 40;

  private static final String ESCAPE = "\u001B[";

  private final Appendable out;
  private final int width;
  private final boolean colour;

  Page(Appendable out, int width, boolean colour) {
    this.out = out;
    this.width = Math.max(LEAST_WIDTH, width);
    this.colour = colour;
  }

  int width() {
    return width;
  }

  boolean isColoured() {
    return colour;
  }

  /** An empty line. */
  void blank() throws IOException {
    out.append('\n');
  }

  /** A paragraph. */
  void line(int indent, Line line) throws IOException {
    row(indent, new Line(), 0, line);
  }

  /**
   * A label with a paragraph beside it: its first line and all others start {@code column} columns
   * after the indent.
   */
  void row(int indent, Line label, int column, Line content) throws IOException {
    spaces(indent);
    int used = 0;
    for (Piece piece : label.pieces()) {
      put(piece.style(), piece.text());
      used += piece.width();
    }
    spaces(column - used);
    wrap(indent + column, indent + Math.max(used, column), words(content));
    out.append('\n');
  }

  private void wrap(int margin, int start, List<List<Piece>> words) throws IOException {
    int at = start;
    boolean first = true;
    for (List<Piece> word : words) {
      int length = word.stream().mapToInt(Piece::width).sum();
      if (!first && at + 1 + length > width) {
        out.append('\n');
        spaces(margin);
        at = margin;
      } else if (!first) {
        out.append(' ');
        at++;
      }
      for (Piece piece : word) {
        put(piece.style(), piece.text());
      }
      at += length;
      first = false;
    }
  }

  /**
   * The words of a line; a word may hold pieces of several styles, such as a bold word and a plain
   * comma.
   */
  private static List<List<Piece>> words(Line line) {
    List<List<Piece>> words = new ArrayList<>();
    boolean open = false;
    for (Piece piece : line.pieces()) {
      String[] parts = piece.text().split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        open &= i == 0;
        if (parts[i].isEmpty()) {
          continue;
        }
        if (!open) {
          words.add(new ArrayList<>());
          open = true;
        }
        words.get(words.size() - 1).add(new Piece(piece.style(), parts[i]));
      }
    }
    return words;
  }

  private void put(Style style, String text) throws IOException {
    if (colour && style != Style.PLAIN && !text.isEmpty()) {
      out.append(ESCAPE).append(style.code).append('m').append(text).append(ESCAPE).append("0m");
    } else {
      out.append(text);
    }
  }

  private void spaces(int count) throws IOException {
    out.append(" ".repeat(Math.max(0, count)));
  }
}
