package org.brugtaal.reports;

import java.util.ArrayList;
import java.util.List;

/** A line of a text report, built up from pieces that are each made safe for a terminal. */
final class Line {

  /** How a piece looks where colour is on. */
  enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    ACCENT("36");

    final String code;

    Style(String code) {
      this.code = code;
    }
  }

  /** A piece of one style. */
  record Piece(Style style, String text) {

    int width() {
      return text.codePointCount(0, text.length());
    }
  }

  private final List<Piece> pieces = new ArrayList<>();

  /** A line that starts with plain text. */
  static Line of(String text) {
    return new Line().plain(text);
  }

  Line plain(String text) {
    return add(Style.PLAIN, text);
  }

  Line bold(String text) {
    return add(Style.BOLD, text);
  }

  Line dim(String text) {
    return add(Style.DIM, text);
  }

  Line accent(String text) {
    return add(Style.ACCENT, text);
  }

  List<Piece> pieces() {
    return pieces;
  }

  private Line add(Style style, String text) {
    pieces.add(new Piece(style, SafeText.of(text)));
    return this;
  }
}
