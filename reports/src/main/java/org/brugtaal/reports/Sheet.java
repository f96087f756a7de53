package org.brugtaal.reports;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.TermHit;

/**
 * What the sections of the text about one document share: the page, the words, the analysis, and
 * ways to name places.
 */
record Sheet(Page page, Messages words, Analysis analysis, Lines lines, ReportOptions options) {

  private static final int MOST_LINES = 5;

  /** The heading of a section, after an empty line. */
  void heading(Message title) throws IOException {
    page.blank();
    page.line(0, new Line().bold(words.text(title)));
  }

  /** The lines that hits stand on: the first five, and how many more there are. */
  String lines(List<TermHit> hits) {
    TreeSet<Integer> numbers = new TreeSet<>();
    hits.forEach(hit -> numbers.add(lines.line(hit.span().start())));
    return lines(numbers);
  }

  /** Line numbers in words: the first five, and how many more there are. */
  String lines(SortedSet<Integer> numbers) {
    List<String> shown =
        numbers.stream()
            .limit(MOST_LINES)
            .map(number -> Integer.toString(number))
            .collect(Collectors.toList());
    if (numbers.size() > MOST_LINES) {
      shown.add(words.text(Message.LINES_MORE, numbers.size() - MOST_LINES));
    }
    Message pattern = numbers.size() == 1 ? Message.LINES_ONE : Message.LINES_SEVERAL;
    return words.text(pattern, words.list(shown));
  }

  /** Names with how often they occur, the commonest first: "daders 3x, dader". */
  static String counts(Stream<String> names) {
    Map<String, Integer> counts = Counts.of(names);
    return counts.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " " + e.getValue() + "x")
        .collect(Collectors.joining(", "));
  }

  /** The expressions that were found, in lower case unless case matters, with how often. */
  static String forms(List<TermHit> hits) {
    return counts(hits.stream().map(Sheet::form));
  }

  /** The expression that was found, as it reads in the middle of a sentence. */
  static String form(TermHit hit) {
    String expression = OneLine.expression(hit.match());
    return hit.term().caseSensitive()
        ? expression
        : expression.toLowerCase(hit.language().locale());
  }
}
