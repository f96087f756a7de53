package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brugtaal.Segment;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both splitters against the ends of sentences that were marked by hand. Only ends within a segment
 * count: that the last sentence ends where the segment does is no achievement.
 */
class SentencesGoldTest {

  private static final Path GOLD = Path.of("../corpus-samples/gold");
  private static final String MARKS = ".sentences.tsv";

  /** How many marked ends were found, how many others, and how many were missed. */
  record Counts(int found, int extra, int missed) {
    Counts plus(Counts other) {
      return new Counts(found + other.found, extra + other.extra, missed + other.missed);
    }
  }

  /** What a splitter does with the marked texts of a language. */
  record Row(String title, SentenceSplitter splitter, Language language, Counts expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        row("OpenNLP", new OpenNlpSplitter(Language.DUTCH), Language.DUTCH, 185, 0, 1),
        row("JDK", new JdkSentenceSplitter(Language.DUTCH), Language.DUTCH, 174, 0, 12),
        row("OpenNLP", new OpenNlpSplitter(Language.ENGLISH), Language.ENGLISH, 202, 2, 0),
        row("JDK", new JdkSentenceSplitter(Language.ENGLISH), Language.ENGLISH, 197, 2, 5));
  }

  private static Row row(
      String title,
      SentenceSplitter splitter,
      Language language,
      int found,
      int extra,
      int missed) {
    return new Row(title + " " + language, splitter, language, new Counts(found, extra, missed));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void split_markedTexts_agreesAsFarAsKnown(Row row) throws IOException {
    Counts counts = new Counts(0, 0, 0);
    for (Path text : texts(row.language())) {
      counts = counts.plus(count(row.splitter(), text));
    }
    assertThat(counts).isEqualTo(row.expected());
  }

  private static List<Path> texts(Language language) throws IOException {
    Path folder = GOLD.resolve(language.code()).resolve("build");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(name -> name.endsWith(MARKS))
          .map(name -> Path.of(name.replace(MARKS, ".txt")))
          .sorted()
          .toList();
    }
  }

  private static Counts count(SentenceSplitter splitter, Path file) throws IOException {
    String text = Files.readString(file);
    SortedSet<Integer> marked = marked(text, Path.of(file.toString().replace(".txt", MARKS)));
    Counts counts = new Counts(0, 0, 0);
    for (Segment segment : Segmenter.segment(text.toCharArray())) {
      int from = segment.span().start();
      int last = withoutSpace(text, segment.span().end());
      SortedSet<Integer> seen = new TreeSet<>();
      splitter.split(text, from, segment.span().end(), end -> seen.add(withoutSpace(text, end)));
      counts = counts.plus(compare(marked.subSet(from, last), seen.headSet(last)));
    }
    return counts;
  }

  private static Counts compare(SortedSet<Integer> marked, SortedSet<Integer> seen) {
    int found = (int) seen.stream().filter(marked::contains).count();
    return new Counts(found, seen.size() - found, marked.size() - found);
  }

  private static int withoutSpace(String text, int end) {
    int i = end;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The offsets of the marked ends: each row tells the line and the last letters. */
  private static SortedSet<Integer> marked(String text, Path marks) throws IOException {
    SortedSet<Integer> ends = new TreeSet<>();
    int end = 0;
    for (String row : Files.readAllLines(marks).stream().skip(1).toList()) {
      String[] fields = row.split("\t", -1);
      int from = Math.max(lineStart(text, Integer.parseInt(fields[0])), end - fields[1].length());
      do {
        from = text.indexOf(fields[1], from);
        assertThat(from).as("%s: %s", marks.getFileName(), row).isNotNegative();
        end = from + fields[1].length();
        from++;
      } while (!ends.isEmpty() && end <= ends.last());
      ends.add(end);
    }
    return ends;
  }

  private static int lineStart(String text, int line) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start;
  }
}
