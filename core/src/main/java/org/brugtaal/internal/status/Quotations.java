package org.brugtaal.internal.status;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Span;

/**
 * The stretches between quotation marks in a segment: curly, straight, Dutch low and angle quotes,
 * double and single, and {@code ``those of a typewriter''}.
 *
 * <p>One pass, with at most one open mark of each kind, so the time is linear whatever the text
 * holds. A mark that is not closed within its segment quotes nothing.
 */
final class Quotations {

  /** A single mark further away than this is an apostrophe. */
  private static final int LONGEST_SINGLE = 300;

  private static final int LONGEST_DOUBLE = 3_000;
  private static final int NONE = -1;

  private final char[] text;
  private final int from;
  private final int to;
  private final List<Span> found = new ArrayList<>();
  private int openDouble = NONE;
  private int openStraight = NONE;
  private int openSingle = NONE;
  private int openAngle = NONE;
  private int openTypewriter = NONE;

  private Quotations(char[] text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The stretches between marks, without the marks, in the order of their ends. */
  static List<Span> find(char[] text, Span segment) {
    Quotations quotations = new Quotations(text, segment.start(), segment.end());
    for (int i = segment.start(); i < segment.end(); i++) {
      quotations.look(i);
    }
    return quotations.found;
  }

  private void look(int i) {
    switch (text[i]) {
      case '„', '“' -> openDouble = text[i] == '“' && closesLow() ? close(openDouble, i) : i;
      case '”' -> openDouble = close(openDouble, i);
      case '"' -> straight(i);
      case '«' -> openAngle = i;
      case '»' -> openAngle = close(openAngle, i);
      case '‘', '‚' -> openSingle = i;
      case '’' -> singleEnd(i);
      case '`' -> openTypewriter = i > from && text[i - 1] == '`' ? i : openTypewriter;
      case '\'' -> {
        if (openTypewriter != NONE && i + 1 < to && text[i + 1] == '\'') {
          openTypewriter = close(openTypewriter, i);
        } else {
          straightSingle(i);
        }
      }
      default -> {}
    }
  }

  /** „Zo“ closes with the mark that elsewhere opens. */
  private boolean closesLow() {
    return openDouble != NONE && text[openDouble] == '„';
  }

  private int close(int open, int end) {
    if (open != NONE && end - open <= LONGEST_DOUBLE) {
      found.add(new Span(open + 1, end));
    }
    return NONE;
  }

  private void straight(int i) {
    if (openStraight == NONE || i - openStraight > LONGEST_DOUBLE) {
      openStraight = i;
    } else {
      openStraight = close(openStraight, i);
    }
  }

  private void singleEnd(int i) {
    if (openSingle != NONE && !isLetterAt(i + 1)) {
      if (i - openSingle <= LONGEST_SINGLE) {
        found.add(new Span(openSingle + 1, i));
      }
      openSingle = NONE;
    }
  }

  /**
   * A straight mark opens before a word and closes after one; inside a word it is an apostrophe.
   */
  private void straightSingle(int i) {
    boolean before = i > from && !opensAfter(text[i - 1]);
    if (!before && isLetterAt(i + 1) && !isClitic(i)) {
      openSingle = i;
    } else if (before) {
      singleEnd(i);
    }
  }

  private static boolean opensAfter(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([{-/“„\"".indexOf(c) >= 0;
  }

  /**
   * Dutch 's, 't, 'n, 'k, 'm and English 'em, 'til: the first letter is followed by a space or it
   * is such a word.
   */
  private boolean isClitic(int i) {
    return i + 2 < to && "stnkm".indexOf(text[i + 1]) >= 0 && !Character.isLetter(text[i + 2]);
  }

  private boolean isLetterAt(int i) {
    return i < to && Character.isLetter(text[i]);
  }
}
