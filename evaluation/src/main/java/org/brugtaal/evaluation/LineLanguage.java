package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Segment;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The language of a line that is long enough to have one: as a reader says, and as the program
 * takes it.
 */
record LineLanguage(int line, DocumentLanguage expected, DocumentLanguage found) {

  private static final int FEWEST_WORDS = 5;

  /** The lines of five words or more; a line's language is that of the segment with most of it. */
  static List<LineLanguage> of(GoldText gold, List<Segment> segments) {
    TextLines lines = new TextLines(gold.text());
    DocumentLanguage usual = of(gold.language());
    List<LineLanguage> languages = new ArrayList<>();
    for (int line = 1; line <= lines.count(); line++) {
      if (Words.in(lines.text(line)).size() >= FEWEST_WORDS) {
        DocumentLanguage expected = gold.otherLines().getOrDefault(line, usual);
        languages.add(new LineLanguage(line, expected, found(lines.span(line), segments)));
      }
    }
    return languages;
  }

  boolean isRight() {
    return expected == found;
  }

  private static DocumentLanguage found(Span line, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.span().overlaps(line))
        .max(Comparator.comparingInt(segment -> shared(segment.span(), line)))
        .map(segment -> of(segment.language()))
        .orElse(DocumentLanguage.NONE);
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static DocumentLanguage of(@Nullable Language language) {
    return language == null
        ? DocumentLanguage.OTHER
        : language == Language.DUTCH ? DocumentLanguage.DUTCH : DocumentLanguage.ENGLISH;
  }
}
