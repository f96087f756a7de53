package org.brugtaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the analyzer to the annotation of the samples. Where it does otherwise, the difference
 * stands in {@code open-cases.tsv}: a new difference fails, and so does one that is gone but still
 * listed.
 */
class SamplesTest {

  private static final Path SAMPLES = Path.of("../corpus-samples");
  private static final TermBridge BRIDGE = TermBridge.bundled();

  @Test
  void everySample_agreesWithItsAnnotation_apartFromTheOpenCases() throws IOException {
    List<String> differences = new ArrayList<>();
    for (String language : List.of("nl", "en")) {
      for (Path text : texts(language)) {
        differences.addAll(differences(language, text));
      }
    }
    List<String> open = Files.readAllLines(SAMPLES.resolve("open-cases.tsv"));
    assertThat(differences).containsExactlyElementsOf(open.subList(1, open.size()));
  }

  @Test
  void samples_areEnough_andEachIsAnnotated() throws IOException {
    for (String language : List.of("nl", "en")) {
      assertThat(texts(language)).hasSizeGreaterThanOrEqualTo(8);
      for (Path text : texts(language)) {
        assertThat(annotation(text)).exists();
      }
    }
  }

  private static List<Path> texts(String language) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(language))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Path annotation(Path text) {
    return text.resolveSibling(text.getFileName().toString().replace(".txt", ".gold.tsv"));
  }

  private static List<String> differences(String language, Path file) throws IOException {
    String text = Files.readString(file);
    List<TermHit> hits = new ArrayList<>(BRIDGE.analyze(Document.of(text)).hits());
    List<String> differences = new ArrayList<>();
    String name = language + "/" + file.getFileName();
    for (String row : Files.readAllLines(annotation(file)).stream().skip(1).toList()) {
      Gold gold = Gold.of(row, text);
      TermHit hit = hits.stream().filter(gold::isAt).findFirst().orElse(null);
      hits.remove(hit);
      String actual = hit == null ? "nothing" : hit.concept().id() + " " + hit.status().code();
      if (!actual.equals(gold.concept + " " + gold.status)) {
        differences.add(name + "\t" + row + "\t" + actual);
      }
    }
    for (TermHit hit : hits) {
      String found = hit.concept().id() + " " + hit.status().code();
      String match = hit.match().replace("\n", "\\n");
      differences.add(name + "\t" + line(text, hit) + "\t" + match + "\t\t\t" + found);
    }
    return differences;
  }

  private static long line(String text, TermHit hit) {
    return 1 + text.substring(0, hit.span().start()).chars().filter(c -> c == '\n').count();
  }

  /** One row: a hit agrees if it covers the marked words and begins on their line. */
  private record Gold(Span line, String match, String concept, String status) {

    static Gold of(String row, String text) {
      String[] cells = row.split("\t");
      int start = 0;
      for (int line = 1; line < Integer.parseInt(cells[0]); line++) {
        start = text.indexOf('\n', start) + 1;
      }
      int end = text.indexOf('\n', start);
      Span span = new Span(start, end < 0 ? text.length() : end);
      return new Gold(span, cells[1].replace("\\n", "\n"), cells[2], cells[3]);
    }

    boolean isAt(TermHit hit) {
      return line.start() <= hit.span().start()
          && hit.span().start() < line.end()
          && hit.match().contains(match);
    }
  }
}
