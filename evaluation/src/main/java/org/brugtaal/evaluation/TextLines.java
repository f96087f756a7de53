package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brugtaal.Span;

/** The lines of a text, numbered from 1. */
final class TextLines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  TextLines(String text) {
    this.text = text;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      starts.add(at + 1);
    }
  }

  int count() {
    return starts.size();
  }

  /** The line on which an offset lies. */
  int lineOf(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Where a line stands, without its line end. */
  Span span(int line) {
    int end = line == starts.size() ? text.length() : starts.get(line) - 1;
    return new Span(starts.get(line - 1), end);
  }

  /** The text of a line. */
  String text(int line) {
    return span(line).in(text);
  }
}
