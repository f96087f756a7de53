package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.brugtaal.TermBridge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Inputs that are missing, damaged or not what they seem: each is told, the others are reported.
 */
class InputTest {

  private static final String SOUND = "The offenders were seen.";

  @TempDir private Path folder;

  @Test
  void run_severalFiles_reportsThemInTheOrderGiven() throws IOException {
    Path b = write("b.txt", SOUND);
    Path a = write("a.txt", "The perpetrators were seen.");

    Cli.Result result = Cli.brugtaal("check", b, a, b);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out().lines().filter(line -> line.endsWith(".txt")))
        .containsExactly(b.toString(), a.toString(), b.toString());
  }

  @Test
  void run_missingFile_reportsTheRestAndEndsWith3() throws IOException {
    Path missing = folder.resolve("weg.txt");
    Path sound = write("a.txt", SOUND);

    Cli.Result result = Cli.brugtaal("check", missing, sound, "--ui", "en");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("brugtaal: " + missing + ": there is no such file; check the name\n");
    assertThat(result.out()).contains("offenders", "there is no such file");
  }

  @Test
  void run_onlyAMissingFile_printsNoReport() {
    assertFails("weg.txt", "there is no such file; check the name");
    assertThat(new Cli().env("LANG", "nl_NL").run("check", "weg.txt"))
        .isEqualTo(
            new Cli.Result(3, "", "brugtaal: weg.txt: dit bestand is er niet; kijk de naam na\n"));
  }

  @Test
  void run_nameThatLostItsBytes_saysHowToReadItAllTheSame() {
    assertFails(
        "caf\uFFFD.txt",
        "the name holds characters that the system cannot pass on; use: brugtaal check < FILE");
  }

  @Test
  void run_folder_asksForTheFilesInIt() {
    assertFails(folder, "this is a folder; name the files themselves, such as folder/*.txt");
    assertFails("", "this is a folder; name the files themselves, such as folder/*.txt");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void run_pipeInTheFileSystem_isNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pijp");
    assumeTrue(makePipe(pipe), "mkfifo is not there");

    assertFails(
        pipe,
        "this is no ordinary file but a pipe or a device; send the text: ... | brugtaal check -");
  }

  @Test
  void run_fileWithoutPermission_isTold() throws IOException {
    Path file = write("dicht.txt", SOUND);
    assumeTrue(file.toFile().setReadable(false, false));
    assumeTrue(!Files.isReadable(file), "this user may read everything");

    assertFails(file, "this file cannot be read; see whether you may open it");
  }

  @Test
  void run_binaryCalledText_isRefused() throws IOException {
    Path file =
        Files.write(folder.resolve("foto.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

    assertFails(
        file, "this is not text; save the document as plain text (.txt) and choose that file");
  }

  @Test
  void run_wordFile_saysToSaveItAsText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    Path file = Files.write(folder.resolve("plan.txt"), bytes.toByteArray());

    assertFails(
        file,
        "this is a file of type Word; this version reads plain text. Save it as .txt and choose that file");
  }

  @Test
  void run_oldOrProtectedOfficeFile_saysThatItMayBeEither() throws IOException {
    byte[] bytes = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    Path file = Files.write(folder.resolve("plan.doc"), bytes);

    assertFails(
        file,
        "this is a file of type Office 97-2003, or protected by a password; this version reads plain text."
            + " Save it as .txt and choose that file");
  }

  @Test
  void run_fileAboveTheLimit_saysHowToRaiseIt() throws IOException {
    Path file = write("groot.txt", "x".repeat(2001));
    String message = "this file is larger than 2 kB; split it, or raise the limit with --max-size";

    assertThat(Cli.brugtaal("check", "--max-size", "2kB", file))
        .isEqualTo(new Cli.Result(3, "", "brugtaal: " + file + ": " + message + "\n"));
    assertThat(new Cli().in("x".repeat(2001)).run("check", "--max-size", "2kB"))
        .isEqualTo(new Cli.Result(3, "", "brugtaal: -: " + message + "\n"));
    assertThat(Cli.brugtaal("check", "--max-size", "2001", file).code()).isZero();
  }

  @Test
  void run_windows1252_isReadWithAWarning() throws IOException {
    Path file =
        write("oud.txt", "Café – the offenders – paid € 5.", Charset.forName("windows-1252"));

    Cli.Result result = Cli.brugtaal("check", file);

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "brugtaal: "
                + file
                + ": read as windows-1252, which is a guess; if accents look strange, choose with --encoding\n");
    assertThat(result.out()).contains("Café – the [offenders] – paid");
  }

  @Test
  void run_utf16WithoutMark_isReadWithAWarning() throws IOException {
    Path file = write("oud.txt", SOUND, StandardCharsets.UTF_16LE);

    Cli.Result result = Cli.brugtaal("check", file);

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("read as UTF-16LE, which is a guess");
    assertThat(result.out()).contains("The [offenders] were");
  }

  @Test
  void run_damagedUtf8_isReadWithAWarningAndTheSameEachTime() throws IOException {
    byte[] content = ("Één " + SOUND + " X").getBytes(StandardCharsets.UTF_8);
    content[content.length - 1] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("stuk.txt"), content);

    Cli.Result result = Cli.brugtaal("check", file, "--lang", "en", "--format", "json");

    assertThat(result.code()).isZero();
    assertThat(result.err())
        .isEqualTo(
            "brugtaal: "
                + file
                + ": unreadable characters in this text (UTF-8): 1; the rest was read as usual\n");
    assertThat(Cli.brugtaal("check", file, "--lang", "en", "--format", "json")).isEqualTo(result);
  }

  @Test
  void run_forcedEncodingThatDoesNotFit_namesThePlace() throws IOException {
    Path file = write("oud.txt", "Café", Charset.forName("windows-1252"));

    assertThat(Cli.brugtaal("check", "--encoding", "utf-8", file))
        .isEqualTo(
            new Cli.Result(
                3,
                "",
                "brugtaal: "
                    + file
                    + ": this is not UTF-8: it does not fit from byte 4; choose another --encoding or leave that option"
                    + " out\n"));
  }

  @Test
  void run_standardInput_isReadWithOrWithoutHyphen() {
    Cli.Result without = new Cli().in(SOUND).run("check", "--format", "json");
    Cli.Result with = new Cli().in(SOUND).run("check", "--format", "json", "-");

    assertThat(with).isEqualTo(without);
    assertThat(with.code()).isZero();
    assertThat(with.out()).contains("\"source\": \"-\"", "\"match\": \"offenders\"");
  }

  @Test
  void run_standardInputBesideFiles_keepsItsPlace() throws IOException {
    Path file = write("a.txt", SOUND);

    Cli.Result result = new Cli().in(SOUND).run("check", "--format", "json", file, "-", file);

    assertThat(result.out().lines().filter(line -> line.contains("\"source\"")).map(String::strip))
        .containsExactly(
            "\"source\": \"" + file + "\",", "\"source\": \"-\",", "\"source\": \"" + file + "\",");
  }

  @Test
  void run_brokenStandardInput_isTold() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };

    assertThat(new Cli().in(broken).run("check"))
        .isEqualTo(
            new Cli.Result(
                3,
                "",
                "brugtaal: -: this file cannot be read (gone); see whether you may open it\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-rf",
        "=cmd",
        "a\nb.txt",
        "a'b\"c.txt",
        "a b.txt",
        "@notulen.txt",
        "é😀.txt",
        "${HOME}.txt",
        "{0}.txt",
        "%s.txt"
      })
  void run_oddFileName_isReadAndKeptWhole(String name) throws IOException {
    Path file = write(name, SOUND);

    Cli.Result result = Cli.brugtaal("check", "--format", "json", file);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("\"match\": \"offenders\"");
  }

  @Test
  void run_nameAfterDoubleHyphen_isAFileWhateverItLooksLike() {
    assertThat(Cli.brugtaal("check", "--", "--format"))
        .isEqualTo(
            new Cli.Result(3, "", "brugtaal: --format: there is no such file; check the name\n"));
  }

  @Test
  void run_nameAsLongAsTheSystemHasIt_isRead() throws IOException {
    assertThat(Cli.brugtaal("check", write("n".repeat(255), SOUND)).code()).isZero();
    assertFails(
        "n".repeat(256),
        "this file cannot be read (File name too long); see whether you may open it");
  }

  @Test
  void run_fileNameWithTerminalCodes_neverReachesTheTerminalRaw() throws IOException {
    Path file = write("a\u001B[31mb\u202Ec.txt", SOUND);

    Cli.Result found = Cli.brugtaal("check", file);
    Cli.Result missing = Cli.brugtaal("check", file + "x");

    assertThat(found.out() + found.err()).contains("[31mb").doesNotContain("\u001B", "\u202E");
    assertThat(missing.out() + missing.err())
        .contains("a\\u001B[31mb\\u202Ec.txtx")
        .doesNotContain("\u001B[", "\u202E");
  }

  @Test
  void run_breakdownOnOneDocument_reportsTheOthers() throws IOException {
    Path bad = write("a.txt", "bad");
    Path good = write("b.txt", SOUND);
    TermBridge bridge = TermBridge.bundled();
    Cli cli =
        new Cli()
            .engine(
                (document, options) -> {
                  if (document.text().equals("bad")) {
                    throw new IllegalStateException("secret text");
                  }
                  return bridge.analyze(document, options);
                });

    Cli.Result result = cli.run("check", bad, good);

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .matches(
            "brugtaal: \\Q"
                + bad
                + "\\E: Brugtaal broke down on this \\(IllegalStateException, InputTest.java:\\d+\\); that is a fault in"
                + " Brugtaal. Report it with this line, and with the text unless that is confidential\n");
    assertThat(result.out()).contains("[offenders]").doesNotContain("secret");
  }

  @Test
  void run_tooLittleMemoryForOneDocument_saysHowToGiveMore() throws IOException {
    Path file = write("a.txt", "bad");
    Cli cli =
        new Cli()
            .engine(
                (document, options) -> {
                  throw new OutOfMemoryError();
                });

    assertThat(cli.run("check", file))
        .isEqualTo(
            new Cli.Result(
                3,
                "",
                "brugtaal: "
                    + file
                    + ": there is too little memory for this; split the file, or give more with"
                    + " BRUGTAAL_JAVA_OPTS=-Xmx2g\n"));
  }

  private static void assertFails(Object file, String message) {
    assertThat(Cli.brugtaal("check", file))
        .isEqualTo(new Cli.Result(3, "", "brugtaal: " + file + ": " + message + "\n"));
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text, StandardCharsets.UTF_8);
  }

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve(name), text, charset);
  }

  private static boolean makePipe(Path pipe) throws InterruptedException {
    try {
      Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
      return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
