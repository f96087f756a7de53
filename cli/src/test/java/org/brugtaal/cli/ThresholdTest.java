package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdTest {

  @TempDir private Path folder;
  private Path clean;
  private Path flagged;

  @BeforeEach
  void write() throws IOException {
    clean = Files.writeString(folder.resolve("schoon.txt"), "We drink tea with the neighbours.");
    // Ten words, one of them of weight 1.
    flagged =
        Files.writeString(
            folder.resolve("a.txt"), "We drink tea with the offenders in the old hall.");
  }

  @Test
  void run_failOnFlagged_endsWith1AndSaysWhy() {
    assertThat(Cli.brugtaal("check", flagged).code()).isZero();
    assertThat(Cli.brugtaal("check", "--fail-on", "flagged", clean).code()).isZero();

    Cli.Result result = Cli.brugtaal("check", "--fail-on", "flagged", clean, flagged);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "brugtaal: " + flagged + ": words flagged: 1; hence exit code 1 (--fail-on flagged)\n");
    assertThat(result.out()).contains("[offenders]");
  }

  @Test
  void run_quotedWord_crossesNothing() {
    Cli.Result result =
        new Cli()
            .in("The report says: \"the offenders were seen in the old hall\".")
            .run("check", "--fail-on", "flagged");

    assertThat(result.code()).isZero();
  }

  @Test
  void run_failAboveDensity_endsWith1OnlyAboveIt() {
    assertThat(Cli.brugtaal("check", "--fail-above-density", "100", flagged).code()).isZero();
    assertThat(Cli.brugtaal("check", "--fail-above-density", "0", clean).code()).isZero();

    Cli.Result result = Cli.brugtaal("check", "--fail-above-density", "99,9", flagged);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .isEqualTo(
            "brugtaal: "
                + flagged
                + ": density 100, above 99.9; hence exit code 1 (--fail-above-density)\n");
  }

  @Test
  void run_emptyDocument_crossesNothing() {
    assertThat(
            new Cli()
                .in("")
                .run("check", "--fail-on", "flagged", "--fail-above-density", "0")
                .code())
        .isZero();
  }

  @Test
  void run_thresholdAndFailedInput_endsWith3() {
    assertThat(Cli.brugtaal("check", "--fail-on", "flagged", flagged, "weg.txt").code())
        .isEqualTo(3);
  }

  @Test
  void run_thresholdAndUnwritableOutput_endsWith2() {
    assertThat(
            Cli.brugtaal(
                    "check",
                    "--fail-on",
                    "flagged",
                    flagged,
                    "weg.txt",
                    "-o",
                    folder.resolve("x/y"))
                .code())
        .isEqualTo(2);
  }

  @Test
  void and_anyTwo_followsTheOrderOfTheContract() {
    assertThat(ExitCode.DONE.and(ExitCode.THRESHOLD_CROSSED).code()).isEqualTo(1);
    assertThat(ExitCode.INPUT_FAILED.and(ExitCode.THRESHOLD_CROSSED).code()).isEqualTo(3);
    assertThat(ExitCode.INPUT_FAILED.and(ExitCode.USAGE).code()).isEqualTo(2);
    assertThat(ExitCode.THRESHOLD_CROSSED.and(ExitCode.USAGE).code()).isEqualTo(2);
  }
}
