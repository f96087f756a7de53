package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusSearchTest {

  @TempDir private Path temp;

  private void scan(ScanOptions options) {
    Path folder = temp.resolve("map");
    Corpora.write(
        folder,
        "b/nl.txt",
        "De school ziet Radicalisering\n  als een zorgvraag. De harde\nkern blijft.");
    Corpora.write(
        folder, "a/en.txt", "We talk about radicalisation and about radicalised people, a lot.");
    Corpora.write(
        folder, "c.txt", "Over de wijkagent en het wijkteam; concept:radicalisation is een code.");
    Corpora.scan(folder, temp.resolve("index"), options);
  }

  private List<Concordance> find(String query) {
    List<Concordance> lines = new ArrayList<>();
    try (CorpusIndex index = CorpusIndex.open(temp.resolve("index"))) {
      CorpusSearch.in(index).find(query, lines::add);
    }
    return lines;
  }

  private record Query(String query, String... found) {}

  @Test
  void find_everyKindOfQuery_inOrder() {
    scan(ScanOptions.DEFAULT);
    List<Query> cases =
        List.of(
            new Query(
                "concept:radicalisation", "a/en.txt radicalisation", "b/nl.txt Radicalisering"),
            new Query("school", "b/nl.txt school"),
            new Query("  SCHOOL ", "b/nl.txt school"),
            new Query("wijk*", "c.txt wijkagent", "c.txt wijkteam"),
            new Query(
                "radical*",
                "a/en.txt radicalisation",
                "a/en.txt radicalised",
                "b/nl.txt Radicalisering"),
            new Query("\"harde kern\"", "b/nl.txt harde kern"),
            new Query("harde kern", "b/nl.txt harde kern"),
            new Query("kern harde"),
            new Query("scholen"),
            new Query("concept:niets"));
    for (Query row : cases) {
      assertThat(find(row.query))
          .as(row.query)
          .extracting(line -> line.source() + " " + line.match())
          .containsExactly(row.found);
    }
  }

  @Test
  void find_line_hasContextOnOneLine_andTheConcept() {
    scan(ScanOptions.DEFAULT);

    Concordance line = find("concept:radicalisation").get(1);

    assertThat(line.left()).isEqualTo("De school ziet ");
    assertThat(line.right()).startsWith(" als een zorgvraag. De harde kern");
    assertThat(line.concept()).isEqualTo("radicalisation");
    assertThat(find("school").get(0).concept()).isEqualTo("school");
  }

  @Test
  void find_withoutText_findsConceptsOnly() {
    scan(ScanOptions.DEFAULT.withoutText());

    assertThat(find("concept:radicalisation"))
        .extracting(Concordance::match)
        .contains("radicalisation", "Radicalisering");
    assertThat(find("concept:radicalisation")).allMatch(line -> line.left() == null);
    assertThat(find("concept:school")).singleElement().returns("school", Concordance::match);
    assertThat(refused("school")).isEqualTo(CorpusException.Kind.NO_TEXT);
  }

  @Test
  void find_noWord_isRefused() {
    scan(ScanOptions.DEFAULT);
    for (String query : List.of("", " ", "\"\"", "*", "?!")) {
      assertThat(refused(query)).as(query).isEqualTo(CorpusException.Kind.EMPTY_QUERY);
    }
  }

  @Test
  void open_noIndex_isRefused() {
    assertThat(
            catchThrowableOfType(
                    CorpusException.class, () -> CorpusIndex.open(temp.resolve("niets")))
                .kind())
        .isEqualTo(CorpusException.Kind.NO_INDEX);
    assertThat(catchThrowableOfType(CorpusException.class, () -> CorpusIndex.open(temp)).kind())
        .isEqualTo(CorpusException.Kind.NO_INDEX);
  }

  @Test
  void find_manyDocumentsAndSegments_isInOrder() {
    Path folder = temp.resolve("map");
    Corpora.fill(folder, 300, 6, 3);
    Path index = temp.resolve("index");
    new CorpusScan(
            Corpora.BRIDGE,
            ScanOptions.DEFAULT.withThreads(4),
            FileTask.READER,
            new ScanRun.CommitPolicy(20, Long.MAX_VALUE))
        .run(folder, index, ScanListener.NONE);

    List<Concordance> lines = find("daders");

    assertThat(lines).extracting(Concordance::source).isSorted();
    assertThat(lines).hasSize(count(folder, "daders")).allMatch(l -> l.match().equals("daders"));
  }

  private static int count(Path folder, String word) {
    try (var files = java.nio.file.Files.walk(folder)) {
      int count = 0;
      for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
        count += java.nio.file.Files.readString(file).split(word, -1).length - 1;
      }
      return count;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private CorpusException.Kind refused(String query) {
    CorpusException e = catchThrowableOfType(CorpusException.class, () -> find(query));
    assertThat(e).as(query).isNotNull();
    return e.kind();
  }
}
