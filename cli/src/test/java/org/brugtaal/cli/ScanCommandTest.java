package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.corpus.ScanProgress;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanCommandTest {

  private static final Path SAMPLES = Path.of("..", "corpus-samples");

  @TempDir private Path place;
  private Path folder;
  private Path index;

  @BeforeEach
  void copySamples() throws IOException {
    folder = Files.createDirectory(place.resolve("docs"));
    index = place.resolve("index");
    copy("nl/concept-veiligheidsplan.txt", "plan.txt");
    copy("nl/casusoverleg-notulen.txt", "notulen.txt");
    copy("en/case-meeting-minutes.txt", "minutes.txt");
  }

  private void copy(String sample, String name) throws IOException {
    Files.copy(SAMPLES.resolve(sample), folder.resolve(name));
  }

  private static String summary(int added, int replaced, int unchanged, int removed, int failed) {
    return "brugtaal: documents: %d added, %d replaced, %d unchanged, %d removed from the index; failed: %d, left out: 0\n"
        .formatted(added, replaced, unchanged, removed, failed);
  }

  @Test
  void run_folder_writesARowPerDocumentToStandardOutput() {
    Cli.Result result = Cli.brugtaal("scan", folder, "--index", index);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo(summary(3, 0, 0, 0, 0));
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("source,language,units,");
    assertThat(lines.subList(1, 4))
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("minutes.txt", "notulen.txt", "plan.txt");
  }

  @Test
  void run_again_analysesOnlyWhatChangedAndWritesTheSameRows() throws IOException {
    String first = Cli.brugtaal("scan", folder, "--index", index).out();

    assertThat(Cli.brugtaal("scan", folder, "--index", index))
        .isEqualTo(new Cli.Result(0, first, summary(0, 0, 3, 0, 0)));

    Files.delete(folder.resolve("plan.txt"));
    Files.writeString(folder.resolve("minutes.txt"), "The offenders were seen.");
    Files.writeString(folder.resolve("new.txt"), "De daders zijn gezien.");
    assertThat(Cli.brugtaal("scan", folder, "--index", index).err())
        .isEqualTo(summary(1, 1, 1, 1, 0));
  }

  @Test
  void run_hitsFile_holdsARowPerHitAndTheOutputFileTheDocuments() throws IOException {
    Path rows = place.resolve("rows.jsonl");
    Path hits = place.resolve("hits.jsonl");
    Cli.Result result =
        Cli.brugtaal(
            "scan", folder, "--index", index, "-o", rows, "--hits", hits, "--format", "jsonl");

    assertThat(result.out()).isEmpty();
    assertThat(Files.readAllLines(rows))
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"source\""));
    assertThat(Files.readAllLines(hits))
        .hasSizeGreaterThan(20)
        .allMatch(line -> line.contains("\"concept\":") && line.contains("\"context\":\"kept\""));
  }

  @Test
  void run_markersFile_holdsARowPerWordOfAPartner() throws IOException {
    Path markers = place.resolve("markers.csv");

    Cli.brugtaal("scan", folder, "--index", index, "--markers", markers);

    assertThat(Files.readAllLines(markers))
        .hasSizeGreaterThan(20)
        .anyMatch(line -> line.contains(",partner,"))
        .anyMatch(line -> line.contains(",perspective,"));
  }

  @Test
  void run_excel_writesSemicolonsAfterAByteOrderMark() {
    assertThat(Cli.brugtaal("scan", folder, "--index", index, "--excel", "--threads", "1").out())
        .startsWith("\uFEFFsource;language;");
  }

  @Test
  void run_noText_keepsNoWordsAroundAHit() throws IOException {
    Path hits = place.resolve("hits.csv");

    Cli.brugtaal("scan", folder, "--index", index, "--no-text", "--hits", hits);

    assertThat(Files.readAllLines(hits)).hasSizeGreaterThan(20);
    assertThat(Files.readAllLines(hits).stream().skip(1))
        .allMatch(line -> line.contains(",not-kept,"));
    assertThat(Cli.brugtaal("search", "--index", index, "politie"))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: the index "
                    + index
                    + " keeps no text; look for concept:ID, or scan again without --no-text and with --rebuild\n"));
  }

  @Test
  void run_otherOptions_saysHowToGoOnAndRebuildDoes() {
    Cli.brugtaal("scan", folder, "--index", index);
    Cli.Result refused = Cli.brugtaal("scan", folder, "--index", index, "--partners", "care");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith("brugtaal: the index " + index + " was made with other options (")
        .endsWith("; use those options, or make it anew with --rebuild\n");
    assertThat(
            Cli.brugtaal("scan", folder, "--index", index, "--partners", "care", "--rebuild").err())
        .isEqualTo(summary(3, 0, 0, 0, 0));
  }

  @Test
  void run_fileThatIsNoText_isToldAndTheOthersAreThere() throws IOException {
    Files.write(folder.resolve("x.txt"), new byte[] {0, 1, 2, 0, 0, 3});
    Cli.Result result = Cli.brugtaal("scan", folder, "--index", index, "--ui", "nl");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out().lines()).hasSize(4);
    assertThat(result.err())
        .isEqualTo(
            "brugtaal: x.txt: dit is geen tekst; sla het document op als platte tekst (.txt) en kies dat bestand\n"
                + "brugtaal: documenten: 3 nieuw, 0 vervangen, 0 ongewijzigd, 0 verwijderd uit de index; mislukt: 1, overgeslagen: 0\n");
  }

  @Test
  void run_include_readsOnlySuchNames() throws IOException {
    Files.write(folder.resolve("x.bin"), new byte[] {0, 1, 2, 0, 0, 3});
    Cli.Result result = Cli.brugtaal("scan", folder, "--index", index, "--include", "*.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo(summary(3, 0, 0, 0, 0));
    assertThat(Cli.brugtaal("scan", folder, "--index", index, "--include", "[").err())
        .isEqualTo("brugtaal: --include [ is no pattern of names; use for example *.txt\n");
  }

  @Test
  void run_link_isLeftOutOnPurpose() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("plan.txt"));
    Cli.Result result = Cli.brugtaal("scan", folder, "--index", index);

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .startsWith("brugtaal: link.txt: this is a link, which a scan does not follow;")
        .endsWith("failed: 0, left out: 1\n");
  }

  @Test
  void run_noFolder_isAMistake() {
    Path none = place.resolve("none");

    assertThat(Cli.brugtaal("scan", none, "--index", index))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: "
                    + none
                    + " is not a folder; name the folder that holds the documents\n"));
  }

  @Test
  void run_folderOfOtherFiles_isLeftAlone() throws IOException {
    Path mine = Files.createDirectory(place.resolve("mine"));
    Path letter = Files.writeString(mine.resolve("letter.txt"), "dear");
    Cli.Result result = Cli.brugtaal("scan", folder, "--index", mine, "--rebuild");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("holds something else than an index").contains("letter.txt");
    assertThat(mine).isDirectoryContaining(letter::equals);
  }

  @Test
  void run_outputInAPlaceThatIsInUse_isRefusedBeforeTheScan() {
    Path inFolder = folder.resolve("plan.txt");
    Path one = place.resolve("one.csv");

    assertThat(refusal("-o", index)).contains("lies in the index; choose for -o");
    assertThat(refusal("--hits", index.resolve("h"))).contains("in the index; choose for --hits");
    assertThat(refusal("-o", inFolder)).contains("lies in the folder with documents");
    assertThat(refusal("-o", one, "--hits", place.resolve("x/../one.csv")))
        .contains("-o, --hits and --markers mean the same place");
    assertThat(refusal("--hits", "-")).contains("-o, --hits and --markers mean the same place");
    assertThat(refusal("--hits", place)).contains("is a folder; give --hits the name of a file");
  }

  private String refusal(Object... output) {
    Object[] args =
        Stream.concat(Stream.of("scan", folder, "--index", index), Stream.of(output)).toArray();
    Cli.Result result = Cli.brugtaal(args);
    assertThat(result.code()).isEqualTo(2);
    assertThat(index).doesNotExist();
    return result.err();
  }

  private record Mistake(List<String> args, String english, String dutch) {}

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake(
            List.of("scan", "docs"),
            "say where the index is, such as: brugtaal scan ... --index ../my-index",
            "zeg waar de index is, zoals: brugtaal scan ... --index ../mijn-index"),
        new Mistake(
            List.of("scan", "--index", "i"),
            "give one folder with documents, such as: brugtaal scan minutes --index ../my-index",
            "geef één map met documenten, zoals: brugtaal scan notulen --index ../mijn-index"),
        new Mistake(
            List.of("scan", "d", "--index", "i", "--threads", "0"),
            "'0' is not a value for --threads; give a number from 1 to 256",
            "'0' is geen waarde voor --threads; geef een aantal van 1 tot 256"),
        new Mistake(
            List.of("scan", "d", "--index", "i", "--format", "json"),
            "'json' is not a value for --format; choose from: csv, jsonl",
            "'json' is geen waarde voor --format; kies uit: csv, jsonl"),
        new Mistake(
            List.of("scan", "d", "--index", "i", "--format", "jsonl", "--excel"),
            "--excel is about csv; leave out --excel or choose --format csv",
            "--excel gaat over csv; laat --excel weg of kies --format csv"),
        new Mistake(
            List.of("scan", "d", "--idnex", "i"),
            "there is no option '--idnex' (do you mean --index?); see brugtaal scan --help",
            "de optie '--idnex' bestaat niet (bedoelt u --index?); zie brugtaal scan --help"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void run_mistakeInTheCommandLine_saysInOneLineWhatToDo(Mistake mistake) {
    Object[] args = mistake.args.toArray();

    assertThat(Cli.brugtaal(args))
        .isEqualTo(new Cli.Result(2, "", "brugtaal: " + mistake.english + "\n"));
    assertThat(new Cli().env("LANG", "nl_NL.UTF-8").run(args))
        .isEqualTo(new Cli.Result(2, "", "brugtaal: " + mistake.dutch + "\n"));
  }

  @Test
  void onProgress_manyFiles_showsAtMostFiveLinesASecondWithTheTimeLeft() {
    var err = new ByteArrayOutputStream();
    var stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    long[] now = {5};
    Talk talk = new Talk(stream, Language.DUTCH);
    ProgressLine line = new ProgressLine(talk, () -> now[0]);

    for (int done = 1; done <= 100; done++) {
      now[0] += 20_000_000;
      line.onProgress(new ScanProgress(done, 400, done * 100_000L));
    }

    String[] shown = err.toString(StandardCharsets.UTF_8).split("\r\u001B\\[K", -1);
    assertThat(shown).hasSize(11).startsWith("", "10/400 (2%), 5.0 MB/s, nog 0:00:08");
    assertThat(shown[10]).isEqualTo("100/400 (25%), 5.0 MB/s, nog 0:00:06");
  }
}
