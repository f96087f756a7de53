package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputTest {

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("a.txt"), "The offenders – were seen.");
  }

  @Test
  void run_outputFile_holdsWhatStandardOutputWouldHold() throws IOException {
    Path output = folder.resolve("rapport é.txt");
    String printed = Cli.brugtaal("check", input).out();

    assertThat(Cli.brugtaal("check", input, "-o", output)).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(output).hasContent(printed);
    assertThat(names()).containsExactly("a.txt", "rapport é.txt");
  }

  @Test
  void run_outputFileThatIsThere_isReplacedAndKeepsItsPermissions() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");
    assumeTrue(Files.getFileStore(output).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rw-rw-r--"));

    assertThat(Cli.brugtaal("check", input, "--format", "json", "-o", output).code()).isZero();
    assertThat(output).content().startsWith("{").contains("\"brugtaal-report/1\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void run_outputFileBehindALink_keepsTheLink() throws IOException {
    Path real = Files.writeString(folder.resolve("echt.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

    assertThat(Cli.brugtaal("check", input, "-o", link).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("[offenders]");
  }

  @Test
  void run_outputIsAnInput_isRefusedAndLeavesItAlone() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), input);
    Path other = folder.resolve("sub/../a.txt");
    Files.createDirectory(folder.resolve("sub"));

    for (Path output : List.of(input, link, other)) {
      assertThat(Cli.brugtaal("check", input, "-o", output))
          .isEqualTo(
              new Cli.Result(
                  2,
                  "",
                  "brugtaal: the output file "
                      + output
                      + " is also an input file and would overwrite it; choose another name for -o\n"));
    }
    assertThat(input).content().startsWith("The offenders");
  }

  @Test
  void run_outputIsTheLexicon_isRefused() throws IOException {
    Path lexicon = Files.writeString(folder.resolve("eigen.yaml"), "name: x\n");

    assertThat(Cli.brugtaal("check", input, "--lexicon", lexicon, "-o", lexicon).code())
        .isEqualTo(2);
    assertThat(lexicon).content().isEqualTo("name: x\n");
  }

  @Test
  void run_outputIsAFolder_isRefused() {
    assertThat(Cli.brugtaal("check", input, "-o", folder))
        .isEqualTo(
            new Cli.Result(
                2, "", "brugtaal: " + folder + " is a folder; give -o the name of a file\n"));
  }

  @Test
  void run_outputInAMissingFolder_isTold() throws IOException {
    Path output = folder.resolve("weg/out.txt");

    assertThat(Cli.brugtaal("check", input, "-o", output))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: "
                    + output
                    + " cannot be written (there is no such folder); choose with -o a place where you may write and"
                    + " where there is room\n"));
    assertThat(names()).containsExactly("a.txt");
  }

  @Test
  void run_outputWithoutPermission_isToldAndLeavesNothing() throws IOException {
    Path output = Files.writeString(folder.resolve("vast.txt"), "old");
    assumeTrue(output.toFile().setWritable(false, false));
    assumeTrue(!Files.isWritable(output), "this user may write everything");

    Cli.Result result = Cli.brugtaal("check", input, "-o", output);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("vast.txt cannot be written (no permission)");
    assertThat(output).hasContent("old");
  }

  @Test
  void run_outputDevice_isWrittenDirectly() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    assertThat(Cli.brugtaal("check", input, "-o", device)).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(device).exists();
  }

  @Test
  void run_fullDevice_isTold() {
    Path device = Path.of("/dev/full");
    assumeTrue(Files.exists(device));

    Cli.Result result = Cli.brugtaal("check", input, "-o", device);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("brugtaal: /dev/full cannot be written (");
  }

  @Test
  void run_hyphenAsOutput_isStandardOutput() {
    assertThat(Cli.brugtaal("check", input, "-o", "-")).isEqualTo(Cli.brugtaal("check", input));
  }

  @Test
  void run_everyInputFailed_stillWritesTheFileThatWasAskedFor() throws IOException {
    Path output = folder.resolve("out.txt");

    assertThat(Cli.brugtaal("check", folder.resolve("weg.txt"), "-o", output).code()).isEqualTo(3);
    assertThat(output).content().contains("weg.txt: there is no such file; check the name");
  }

  @Test
  void run_readerHasSeenEnough_endsQuietly() {
    Cli.Result byMessage = new Cli().out(failing("Broken pipe")).run("check", input);
    Cli.Result byChannel =
        new Cli()
            .out(failing("Gebroken pijp"))
            .channels(Channel.PIPE, Channel.PIPE, Channel.OTHER)
            .run("check", input);

    assertThat(byMessage).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(byChannel).isEqualTo(new Cli.Result(0, "", ""));
    assertThat(new Cli().out(failing("Broken pipe")).run("check", "--help"))
        .isEqualTo(new Cli.Result(0, "", ""));
  }

  @Test
  void run_standardOutputIsFull_isTold() {
    String expected =
        "brugtaal: the report cannot be written (No space left on device); make room or choose a file with -o\n";

    assertThat(new Cli().out(failing("No space left on device")).run("check", input))
        .isEqualTo(new Cli.Result(2, "", expected));
    assertThat(new Cli().out(failing("No space left on device")).run("--version"))
        .isEqualTo(new Cli.Result(2, "", expected));
  }

  @ParameterizedTest
  @CsvSource({
    "TERMINAL, '', xterm, true",
    "TERMINAL, 1, xterm, false",
    "TERMINAL, '', dumb, false",
    "PIPE, '', xterm, false",
    "OTHER, '', xterm, false"
  })
  void run_text_isColouredOnlyOnATerminalThatWantsIt(
      Channel out, String noColour, String term, boolean coloured) {
    Cli.Result result =
        new Cli()
            .env("NO_COLOR", noColour)
            .env("TERM", term)
            .channels(Channel.PIPE, out, Channel.OTHER)
            .run("check", input);

    assertThat(result.out().contains("\u001B[")).isEqualTo(coloured);
  }

  @Test
  void run_jsonOnATerminal_isNeverColoured() {
    Cli cli = new Cli().channels(Channel.PIPE, Channel.TERMINAL, Channel.TERMINAL);

    assertThat(cli.run("check", "--format", "json", input).out()).doesNotContain("\u001B");
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER, TERMINAL, true",
    "PIPE, TERMINAL, true",
    "TERMINAL, TERMINAL, false",
    "OTHER, OTHER, false"
  })
  void run_severalFiles_showProgressOnlyWhereNothingElseIsSeen(
      Channel out, Channel err, boolean shown) {
    Cli.Result result =
        new Cli().channels(Channel.PIPE, out, err).run("check", input, input, "weg.txt");

    String message = "brugtaal: weg.txt: there is no such file; check the name\n";
    String clear = "\r\u001B[K";
    assertThat(result.err())
        .isEqualTo(
            shown
                ? clear
                    + "1/3 "
                    + input
                    + clear
                    + "2/3 "
                    + input
                    + clear
                    + "3/3 weg.txt"
                    + clear
                    + message
                : message);
  }

  @Test
  void run_longRun_writesEachDocumentWhenItIsDone() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] sizes = new int[2];
    int[] next = {0};
    org.brugtaal.TermBridge bridge = org.brugtaal.TermBridge.bundled();
    new Cli()
        .out(out)
        .engine(
            (document, options) -> {
              sizes[next[0]++] = out.size();
              return bridge.analyze(document, options);
            })
        .run("check", input, input);

    assertThat(sizes[0]).isZero();
    assertThat(sizes[1]).isPositive();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
