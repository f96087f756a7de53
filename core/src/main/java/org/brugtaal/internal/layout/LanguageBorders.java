package org.brugtaal.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.internal.layout.LanguageGuesser.Guess;
import org.brugtaal.internal.text.Lines;

/**
 * Cuts a paragraph where its language changes between two lines, as in a letter that says the same
 * in several languages. Only a line that begins behind the end of a sentence is looked at.
 */
final class LanguageBorders {

  /** Fewer words do not tell. */
  private static final int FEW_WORDS = 5;

  private static final String SENTENCE_ENDS = ".!?:";

  private final LanguageGuesser guesser;
  private final char[] text;

  LanguageBorders(LanguageGuesser guesser, char[] text) {
    this.guesser = guesser;
    this.text = text;
  }

  /** The segments, of which some may now be two or more. */
  List<Segment> cut(List<Segment> segments) {
    List<Segment> result = new ArrayList<>(segments.size());
    for (Segment segment : segments) {
      if (segment.kind() == SegmentKind.PARAGRAPH) {
        cut(segment, result);
      } else {
        result.add(segment);
      }
    }
    return result;
  }

  private void cut(Segment segment, List<Segment> into) {
    int start = segment.span().start();
    int end = segment.span().end();
    int lineStart = start;
    for (int i = start; i < end; i++) {
      if (text[i] != '\n' || !endsSentence(i, start)) {
        continue;
      }
      int next = next(i, end);
      if (next < end && isOther(lineStart, i, next, lineEnd(next, end))) {
        into.add(part(segment, start, trimmed(i, start)));
        start = next;
      }
      lineStart = next;
    }
    into.add(start == segment.span().start() ? segment : part(segment, start, end));
  }

  private static Segment part(Segment segment, int start, int end) {
    return new Segment(segment.kind(), new Span(start, end), null, segment.speaker());
  }

  private boolean endsSentence(int lineEnd, int start) {
    int last = trimmed(lineEnd, start) - 1;
    return last >= start && SENTENCE_ENDS.indexOf(text[last]) >= 0;
  }

  private int trimmed(int lineEnd, int start) {
    return Lines.beforeBlanks(text, lineEnd, start);
  }

  private int next(int lineEnd, int end) {
    return Lines.afterBlanks(text, lineEnd, end);
  }

  private int lineEnd(int from, int end) {
    int i = from;
    while (i < end && text[i] != '\n') {
      i++;
    }
    return i;
  }

  private boolean isOther(int from, int to, int nextFrom, int nextTo) {
    Guess before = guesser.guess(text, from, to);
    if (before.language().isEmpty() || before.words() < FEW_WORDS) {
      return false;
    }
    Guess after = guesser.guess(text, nextFrom, nextTo);
    return after.words() >= FEW_WORDS
        && !after.language().isEmpty()
        && !after.language().equals(before.language());
  }
}
