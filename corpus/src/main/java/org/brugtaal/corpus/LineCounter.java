package org.brugtaal.corpus;

/** Tells the line of offsets that come in order. A line ends with LF, CR or both. */
final class LineCounter {

  private final String text;
  private int at;
  private int line = 1;

  LineCounter(String text) {
    this.text = text;
  }

  /**
   * The number of the line that {@code offset} is in, from 1; no offset may be before the last one.
   */
  int lineAt(int offset) {
    for (; at < offset; at++) {
      char c = text.charAt(at);
      boolean secondOfCrLf = c == '\n' && at > 0 && text.charAt(at - 1) == '\r';
      boolean endsLine = c == '\r' || (c == '\n' && !secondOfCrLf);
      line += endsLine ? 1 : 0;
    }
    return line;
  }
}
