package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {

  @TempDir private Path place;
  private Path folder;
  private Path index;

  @BeforeEach
  void scan() throws IOException {
    folder = Files.createDirectory(place.resolve("docs"));
    index = place.resolve("index");
    Files.writeString(
        folder.resolve("en.txt"), "The school asked whether radicalisation was the right word.");
    Files.writeString(
        folder.resolve("nl.txt"), "De school vroeg naar radicalisering\u001B[31m op huisbezoek.\n");
    Cli.brugtaal("scan", folder, "--index", index);
  }

  private Cli.Result search(Object... args) {
    Stream<Object> start = Stream.of("search", "--index", index);
    return Cli.brugtaal(Stream.concat(start, Stream.of(args)).toArray());
  }

  @Test
  void run_concept_isFoundInBothLanguagesAlignedOnTheMatch() {
    Cli.Result result = search("concept:radicalisation");
    List<String> lines = result.out().lines().toList();

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(lines).hasSize(5).allMatch(line -> line.length() <= PlacesText.WIDTH);
    assertThat(lines.get(0)).isEqualTo("en.txt");
    assertThat(lines.get(1))
        .isEqualTo(
            "     The school asked whether [radicalisation] was the right word.  radicalisation");
    assertThat(lines.get(2)).isEqualTo("nl.txt");
    assertThat(lines.get(3)).contains("[radicalisering]").endsWith("  radicalisation");
    assertThat(lines.get(3).indexOf('[')).isEqualTo(lines.get(1).indexOf('['));
    assertThat(lines.get(4)).isEqualTo("places found: 2, in documents: 2");
    assertThat(result.out()).doesNotContain("\u001B");
  }

  @Test
  void run_unknownConcept_isToldWithTheNearest() {
    Cli.Result slip = search("concept:radicalization");
    assertThat(slip.out()).isEqualTo("places found: 0, in documents: 0\n");
    assertThat(slip.err())
        .isEqualTo(
            "brugtaal: no document holds a concept radicalization; do you mean concept:radicalisation?\n");
    assertThat(search("concept:nothing-like-it", "--ui", "nl").err())
        .isEqualTo("brugtaal: geen document bevat een concept nothing-like-it\n");
  }

  @Test
  void run_wordPrefixAndPhrase_areFound() {
    assertThat(search("School").out()).endsWith("places found: 2, in documents: 2\n");
    assertThat(search("radicalis*").out()).endsWith("places found: 2, in documents: 2\n");
    assertThat(search("op", "huisbezoek").out())
        .contains("[op huisbezoek]")
        .endsWith("places found: 1, in documents: 1\n");
    assertThat(search("\"huisbezoek op\"", "--ui", "nl"))
        .isEqualTo(new Cli.Result(0, "gevonden plaatsen: 0, in documenten: 0\n", ""));
  }

  @Test
  void run_csvToAFile_holdsOneRowPerPlace() throws IOException {
    Path file = place.resolve("places.csv");

    assertThat(search("concept:radicalisation", "--format", "csv", "-o", file))
        .isEqualTo(new Cli.Result(0, "", ""));
    List<String> rows = Files.readAllLines(file);
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).startsWith("source,left,match,right,concept");
    assertThat(rows.get(1)).startsWith("en.txt,").contains(",radicalisation,");
  }

  @Test
  void run_longSourceAndContext_staysWithinTheWidth() throws IOException {
    String name = "a".repeat(120) + ".txt";
    Files.writeString(folder.resolve(name), "é ".repeat(80) + "needle " + "y".repeat(90));
    Cli.brugtaal("scan", folder, "--index", index);
    List<String> lines = search("needle").out().lines().toList();

    assertThat(lines).hasSize(3).allMatch(line -> line.length() <= PlacesText.WIDTH);
    assertThat(lines.get(0)).startsWith("…aaa").endsWith("a.txt");
    assertThat(lines.get(1)).startsWith("  …").contains("é [needle]").endsWith("…");
  }

  @Test
  void run_indexWithoutText_showsTheConceptsPlaces() {
    Cli.brugtaal("scan", folder, "--index", index, "--no-text", "--rebuild");

    assertThat(search("concept:radicalisation").out())
        .contains("[radicalisation]", "[radicalisering]")
        .endsWith("places found: 2, in documents: 2\n");
  }

  @Test
  void run_noIndex_saysHowToMakeOneInBothLanguages() {
    Path none = place.resolve("none");

    assertThat(Cli.brugtaal("search", "--index", none, "x"))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: there is no index in "
                    + none
                    + "; first make one with: brugtaal scan FOLDER --index PATH\n"));
    assertThat(Cli.brugtaal("search", "--index", none, "x", "--ui", "nl").err())
        .isEqualTo(
            "brugtaal: in "
                + none
                + " is geen index; maak er eerst een met: brugtaal scan MAP --index PATH\n");
  }

  @Test
  void run_damagedIndex_isNotRead() throws IOException {
    try (var files = Files.list(index)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    Cli.Result result = search("school");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("brugtaal: the index " + index + " is damaged");
  }

  @Test
  void run_mistakes_sayWhatToDo() {
    assertThat(Cli.brugtaal("search", "x").err())
        .isEqualTo(
            "brugtaal: say where the index is, such as: brugtaal search ... --index ../my-index\n");
    assertThat(search().err()).startsWith("brugtaal: give a word, \"a phrase\",");
    assertThat(search("...", "--format", "csv").err())
        .startsWith("brugtaal: give a word, \"a phrase\",");
    assertThat(search("x", "--format", "jsonl").code()).isEqualTo(2);
    assertThat(search("x", "-o", index.resolve("x")).err()).contains("lies in the index");
  }
}
