package org.brugtaal.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.Speaker;
import org.brugtaal.internal.minutes.Attendance;
import org.brugtaal.internal.minutes.ReportedSpeech;
import org.brugtaal.internal.minutes.SpeakerLine;
import org.brugtaal.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into segments by its lines: empty lines part them, and a list item, a block quote, a
 * heading in capitals or a speaker's turn begins one of its own. A long line is a paragraph by
 * itself: nobody wraps lines at that width. A paragraph set in behind {@code She wrote:} is a block
 * quote. A word that a hyphen cuts over an empty line, as at a column break, holds its two
 * paragraphs together.
 *
 * <p>The segments carry no language yet.
 */
public final class Segmenter {

  /** Lines that somebody wrapped are shorter. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  private static final int NONE = -1;
  private static final String SENTENCE_ENDS = ".!?”\"’";

  private final char[] text;
  private final Attendance attendance;
  private final List<Segment> segments = new ArrayList<>();

  private SegmentKind kind = SegmentKind.PARAGRAPH;
  private @Nullable Speaker speaker;
  private int start = NONE;
  private int end;
  private int lines;
  private int turnIndent;
  private boolean afterBlank;
  private boolean afterLongLine;
  private int lastIndent;
  private int lastEnd;
  private int quoteIndent = NONE;

  private Segmenter(char[] text) {
    this.text = text;
    this.attendance = Attendance.of(text);
  }

  /**
   * The segments of {@code text}.
   *
   * @param text the text
   * @return its segments in reading order, without overlaps; white space around them belongs to
   *     none
   */
  public static List<Segment> segment(char[] text) {
    Segmenter segmenter = new Segmenter(text);
    Lines reader = new Lines(text);
    while (reader.advance()) {
      segmenter.line(reader.start(), reader.contentStart(), reader.contentEnd());
    }
    segmenter.close();
    return segmenter.segments;
  }

  private void line(int lineStart, int from, int to) {
    if (from >= to) {
      afterBlank = true;
      return;
    }
    int indent = from - lineStart;
    boolean longLine = to - from > LONGEST_WRAPPED_LINE;
    boolean setIn =
        afterBlank
            && indent >= lastIndent + SetInQuote.DEPTH
            && SetInQuote.isAnnounced(text, lastEnd);
    if (afterBlank && !goesOn(from)) {
      closeParagraph(indent, from);
    } else if ((longLine || afterLongLine) && start >= 0 && !goesOn(from)) {
      closeWithinTurn(from);
    }
    afterBlank = false;
    afterLongLine = longLine;
    boolean endsTurn = speaker != null && SpeakerLine.endsTurn(text, from, to);
    SpeakerLine turn = turnAt(from, to, endsTurn);
    if (turn != null) {
      turn(turn, indent, to);
    } else if (endsTurn) {
      begin(SegmentKind.PARAGRAPH, from, to, true);
    } else if (LineKind.isQuote(text, from, to)) {
      begin(SegmentKind.BLOCK_QUOTE, from, to, kind != SegmentKind.BLOCK_QUOTE);
    } else if (LineKind.isListItem(text, from, to)) {
      begin(SegmentKind.LIST_ITEM, from, to, true);
    } else if (LineKind.isHeadingByItself(text, from, to) && !goesOn(from)) {
      begin(SegmentKind.HEADING, from, to, true);
      close();
    } else if (setIn) {
      quoteSetIn(indent, from, to);
    } else if (quoteIndent != NONE && indent >= quoteIndent) {
      extend(from, to);
    } else {
      words(indent, from, to);
    }
    lastIndent = indent;
    lastEnd = to;
  }

  /** Words of somebody else; within a turn it is the speaker who quotes them. */
  private void quoteSetIn(int indent, int from, int to) {
    Speaker speaking = speaker;
    begin(SegmentKind.BLOCK_QUOTE, from, to, true);
    speaker = speaking;
    quoteIndent = indent;
  }

  /** A line of running text: it goes on, or begins a paragraph, such as one of reported speech. */
  private void words(int indent, int from, int to) {
    boolean anew = start < 0 || kind == SegmentKind.BLOCK_QUOTE;
    Speaker reported =
        anew || isBehindSentenceOfTurn() ? ReportedSpeech.at(text, from, to, attendance) : null;
    if (anew || reported != null) {
      begin(SegmentKind.PARAGRAPH, from, to, true);
      speaker = reported;
      turnIndent = indent;
    } else {
      extend(from, to);
    }
  }

  private boolean isBehindSentenceOfTurn() {
    return speaker != null && (end <= start || SENTENCE_ENDS.indexOf(text[end - 1]) >= 0);
  }

  /** The opening of a turn; within minutes also one whose speaker nobody knows. */
  private @Nullable SpeakerLine turnAt(int from, int to, boolean endsTurn) {
    SpeakerLine turn = SpeakerLine.at(text, from, to, attendance);
    boolean within = turn == null && speaker != null && !endsTurn;
    return within ? SpeakerLine.unknown(text, from, to) : turn;
  }

  /**
   * Whether the open segment ends in a cut word that a lower-case letter at {@code from} takes up.
   */
  private boolean goesOn(int from) {
    return start >= 0
        && end - start > 1
        && (text[end - 1] == '-' || text[end - 1] == '\u00AD' || text[end - 1] == '\u2010')
        && Character.isLetter(text[end - 2])
        && Character.isLowerCase(text[from]);
  }

  private void turn(SpeakerLine turn, int indent, int to) {
    int words = Lines.afterBlanks(text, turn.wordsStart(), to);
    close();
    speaker = turn.speaker();
    turnIndent = indent;
    kind = SegmentKind.SPEAKER_TURN;
    start = Math.min(words, to);
    end = to;
    lines = 2;
  }

  /** Begins a segment; the items of a list within a turn are the speaker's. */
  private void begin(SegmentKind newKind, int from, int to, boolean anew) {
    Speaker speaking = newKind == SegmentKind.LIST_ITEM ? speaker : null;
    if (anew) {
      close();
    }
    if (start < 0) {
      start = from;
      kind = newKind;
      speaker = speaking;
      lines = 0;
    }
    extend(from, to);
  }

  /** Takes a line; the first one of a turn whose words begin below its speaker is its beginning. */
  private void extend(int from, int to) {
    start = end <= start ? from : start;
    end = to;
    lines++;
  }

  /** An empty line ends a turn, unless what follows is set in further: it belongs to the turn. */
  private void closeParagraph(int indent, int next) {
    if (speaker != null && indent > turnIndent) {
      closeWithinTurn(next);
    } else {
      close();
    }
  }

  /** A paragraph ends, but the speaker of a turn goes on. */
  private void closeWithinTurn(int next) {
    Speaker speaking = speaker;
    close();
    if (speaking != null) {
      speaker = speaking;
      kind = SegmentKind.SPEAKER_TURN;
      start = next;
      end = next;
      lines = 2;
    }
  }

  private void close() {
    if (start >= 0 && end > start) {
      boolean heading =
          kind == SegmentKind.PARAGRAPH
              && lines == 1
              && LineKind.isHeadingIfAlone(text, start, end);
      SegmentKind last = heading ? SegmentKind.HEADING : kind;
      segments.add(new Segment(last, new Span(start, end), null, speaker));
    }
    start = NONE;
    speaker = null;
    quoteIndent = NONE;
    kind = SegmentKind.PARAGRAPH;
  }
}
