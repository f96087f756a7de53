package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  private static final String HEAD = "line\tmatch\tstatus\tphenomenon\torganisation\n";

  @TempDir private Path place;
  private Path folder;
  private Path second;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(place.resolve("en"));
    second = Files.createDirectories(place.resolve("second"));
    Files.writeString(
        folder.resolve("a.txt"), "The perpetrators and the\u001B[31m marauders met the school.\n");
    Files.writeString(
        folder.resolve("a.gold.tsv"),
        HEAD + "1\tperpetrators\tflagged\tinflection\t\n1\tmarauders\tflagged\tinflection\t\n");
    Files.writeString(
        second.resolve("a.gold.tsv"), HEAD + "1\tperpetrators\tquoted\tinflection\t\n");
  }

  @Test
  void run_english_showsTablesThenDifferences() {
    Cli.Result result = Cli.brugtaal("evaluate", folder);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("English\ntexts: 1, words: 9, terms: 2, traps: 0, in doubt: 0\n\n")
        .contains("  flagged        0.500  0.095–0.905  1/2", "  1.000  0.207–1.000  1/1")
        .contains("  quoted             –")
        .contains("  naive search   0.500")
        .contains("\nLexicon 0.1.0 (sha256 ")
        .endsWith(
            "\nDifferences: 1\n\na.txt\n"
                + "    1  missed: [marauders]  expected flagged, found nothing  inflection\n"
                + "       The perpetrators and the\\u001B[31m marauders met the school.\n")
        .doesNotContain("\u001B");
  }

  @Test
  void run_dutch_showsTheSameInDutch() {
    assertThat(Cli.brugtaal("evaluate", folder, "--ui", "nl").out())
        .startsWith("Engels\nteksten: 1, woorden: 9, begrippen: 2, valstrikken: 0, twijfel: 0\n")
        .contains("0,500  0,095–0,905  1/2", "naïef zoeken", "Verschillen: 1")
        .contains("gemist: [marauders]  verwacht flagged, gevonden niets");
  }

  @Test
  void run_json_holdsTheFiguresOnce() {
    Cli.Result result = Cli.brugtaal("evaluate", folder, "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(result.out())
        .startsWith("{\n  \"schema\": \"brugtaal-evaluation/1\",\n")
        .contains("\"count\": 1,", "\"of\": 2,", "\"low\": 0.0945,", "\"kind\": \"miss\"")
        .isEqualTo(Cli.brugtaal("evaluate", folder, "--format", "json", "--ui", "nl").out());
  }

  @Test
  void run_list_goesToAFileOfItsOwn() throws IOException {
    Path list = place.resolve("list.tsv");
    Path json = place.resolve("figures.json");

    assertThat(Cli.brugtaal("evaluate", folder, "--list", list, "--format", "json", "-o", json))
        .isEqualTo(new Cli.Result(0, "", ""));
    assertThat(Files.readString(json)).doesNotContain("differences");
    assertThat(Files.readAllLines(list))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("a.txt\t1\tmiss\tmarauders\tflagged\tnone\t\tinflection\tThe perpetrators");
    assertThat(Cli.brugtaal("evaluate", folder, "--list", list).out())
        .doesNotContain("Differences");
  }

  @Test
  void run_agreement_comparesTheReaders() {
    Cli.Result english = Cli.brugtaal("evaluate", folder, "--agreement", second);

    assertThat(english.code()).isZero();
    assertThat(english.out())
        .startsWith("English\ntexts: 1, words: 9\n\n  readers\n")
        .contains("  F1, same place                  0.667  0.667–0.667\n")
        .contains("  F1, same status as well         0.000  0.000–0.000\n")
        .contains("other status: [perpetrators]  expected flagged, found quoted");
    assertThat(Cli.brugtaal("evaluate", folder, "--agreement", second, "--ui", "nl").out())
        .contains("Krippendorffs alfa, per woord", "andere status: [perpetrators]");
    assertThat(Cli.brugtaal("evaluate", folder, "--agreement", second, "--format", "json").out())
        .contains("\"agreements\": [", "\"alpha\": ");
  }

  @Test
  void run_badMarks_saysFileAndLineInBothLanguages() throws IOException {
    Path gold = folder.resolve("a.gold.tsv");
    Files.writeString(gold, HEAD + "1\tvillains\tflagged\n1\tmarauders\tflaged\n");
    Files.writeString(folder.resolve("b.gold.tsv"), HEAD);

    assertThat(Cli.brugtaal("evaluate", folder))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                String.join(
                    "\n",
                    "brugtaal: the marks in "
                        + folder
                        + " cannot be used as they are; nothing was measured. Mend this first:",
                    "  "
                        + gold
                        + ", line 2: 'villains' does not stand (or not once more) on that line of the text",
                    "  "
                        + gold
                        + ", line 3: there is no status 'flaged'; choose from: flagged, quoted, mentioned, named, statutory, debatable, trap",
                    "  "
                        + folder.resolve("b.gold.tsv")
                        + ": the text beside it is missing: "
                        + folder.resolve("b.txt"),
                    "")));
    assertThat(Cli.brugtaal("evaluate", folder, "--ui", "nl").err())
        .contains(
            gold + ", regel 2: 'villains' staat niet (of niet nog eens) op die regel van de tekst",
            ", regel 3: de status 'flaged' bestaat niet",
            "de tekst ernaast ontbreekt: ");
  }

  @Test
  void run_noGold_saysSo() {
    assertThat(Cli.brugtaal("evaluate", second).err()).contains("the language is unknown");
    assertThat(Cli.brugtaal("evaluate", second, "--lang", "en").err())
        .contains("the text beside it is missing");
    for (Object[] args :
        List.of(
            new Object[] {"evaluate", place.resolve("none")},
            new Object[] {"evaluate", folder, "--agreement", place.resolve("none")})) {
      Cli.Result result = Cli.brugtaal(args);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).endsWith("none: this is not a folder\n");
    }
  }

  @Test
  void run_mistakes_sayWhatToDo() {
    assertThat(Cli.brugtaal("evaluate").err())
        .isEqualTo(
            "brugtaal: give one folder with marked texts, such as: brugtaal evaluate corpus-samples/gold/en/build\n");
    assertThat(Cli.brugtaal("evaluate", folder, "-o", folder.resolve("a.txt")).err())
        .contains("lies in a folder with marked texts");
    assertThat(
            Cli.brugtaal("evaluate", folder, "--agreement", second, "--list", second.resolve("x"))
                .err())
        .contains("lies in a folder with marked texts");
    assertThat(Cli.brugtaal("evaluate", folder, "--list", "-").err())
        .contains("-o and --list mean the same place");
    assertThat(Cli.brugtaal("evaluate", folder, "--lang", "auto").code()).isEqualTo(2);
  }
}
