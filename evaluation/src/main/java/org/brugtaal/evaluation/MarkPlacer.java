package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brugtaal.Span;
import org.brugtaal.evaluation.GoldProblem.Kind;
import org.brugtaal.lexicon.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of marked words: the first place on their line that no mark before has taken. A
 * line break in them is written {@code \n}.
 */
final class MarkPlacer {

  static final List<String> COLUMNS = List.of("line", "match", "status");

  private final String text;
  private final TextLines lines;
  private final GoldProblems problems;
  private final List<Mark> marks = new ArrayList<>();

  private MarkPlacer(String text, GoldProblems problems) {
    this.text = text;
    this.lines = new TextLines(text);
    this.problems = problems;
  }

  /** The marks of a table, placed in {@code text}; what cannot be placed is told. */
  static List<Mark> place(GoldTable table, String text, GoldProblems problems) {
    MarkPlacer placer = new MarkPlacer(text, problems);
    table.rows().forEach(row -> placer.place(table, row));
    return placer.marks;
  }

  private void place(GoldTable table, GoldTable.Row row) {
    Optional<MarkStatus> status = status(row.value("status"));
    if (status.isEmpty()) {
      problems.add(Kind.UNKNOWN_STATUS, table.file(), row.number(), row.value("status"));
      return;
    }
    int line = row.number("line");
    if (line < 1 || line > lines.count()) {
      problems.add(Kind.BAD_LINE, table.file(), row.number(), row.value("line"));
      return;
    }
    String match = row.exact("match").replace("\\n", "\n");
    Span span = free(line, match);
    if (span == null) {
      problems.add(Kind.MARK_NOT_FOUND, table.file(), row.number(), row.exact("match"));
      return;
    }
    String phenomenon = row.value("phenomenon");
    marks.add(new Mark(line, span, match, status.get(), phenomenon, row.value("organisation")));
  }

  private static Optional<MarkStatus> status(String code) {
    try {
      return Optional.of(Coded.parse(MarkStatus.class, code));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private @Nullable Span free(int line, String match) {
    Span place = lines.span(line);
    for (int at = text.indexOf(match, place.start());
        !match.isEmpty() && at >= 0 && at < place.end();
        at = text.indexOf(match, at + 1)) {
      Span span = new Span(at, at + match.length());
      if (marks.stream().noneMatch(mark -> mark.span().overlaps(span))) {
        return span;
      }
    }
    return null;
  }
}
