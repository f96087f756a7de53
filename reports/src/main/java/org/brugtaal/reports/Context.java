package org.brugtaal.reports;

import org.brugtaal.Span;
import org.brugtaal.TermHit;

/**
 * An expression in its context: whole words on both sides, within its segment, on one line.
 *
 * @param left what stands before it, or empty
 * @param match the expression
 * @param right what stands after it, or empty
 */
record Context(String left, String match, String right) {

  private static final String MORE = "…";

  /** Enough to fill a side even where the text is full of white space. */
  private static final int READ_PER_COLUMN = 4;

  /**
   * The context of a hit, in about {@code width} columns; a side that is short leaves its room to
   * the other.
   */
  static Context of(String text, TermHit hit, int width) {
    Span span = hit.span();
    Span segment = hit.segment().span();
    String match = OneLine.of(hit.match());
    int room = Math.max(0, width - match.length());
    int read = READ_PER_COLUMN * room;
    int from = Math.min(span.start(), Math.max(segment.start(), span.start() - read));
    int to = Math.max(span.end(), Math.min(segment.end(), span.end() + read));
    String left = OneLine.of(text.substring(from, span.start())).stripLeading();
    String right = OneLine.of(text.substring(span.end(), to)).stripTrailing();
    int half = room / 2;
    return new Context(
        left(left, Math.max(half, room - right.length())),
        match,
        right(right, Math.max(half, room - left.length())));
  }

  private static String left(String text, int side) {
    if (text.length() <= side) {
      return text;
    }
    int cut = text.indexOf(' ', text.length() - side);
    return cut < 0 ? MORE : MORE + " " + text.substring(cut + 1);
  }

  private static String right(String text, int side) {
    if (text.length() <= side) {
      return text;
    }
    int cut = text.lastIndexOf(' ', side);
    return cut < 0 ? MORE : text.substring(0, cut) + " " + MORE;
  }
}
