package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionTest {

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = Files.writeString(folder.resolve("a.txt"), "De daders volgen een traject.");
  }

  @Test
  void run_silencedConcept_isNotFound() throws IOException {
    Path lexicon = lexicon("name: ons\nsilence: [perpetrator]\n");

    Cli.Result result = Cli.brugtaal("check", "--format", "json", "--lexicon", lexicon, input);

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("+ons\"").doesNotContain("\"match\"");
  }

  @Test
  void run_lexiconWithMistakes_listsThemAllAndChecksNothing() throws IOException {
    Path lexicon = lexicon("name: ons\nsilence: [nobody, noone]\ncolour: red\n");

    Cli.Result result = Cli.brugtaal("check", "--lexicon", lexicon, input);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().toList())
        .hasSize(4)
        .first()
        .isEqualTo(
            "brugtaal: the lexicon "
                + lexicon
                + " cannot be used as it is; nothing was checked. Mend this first:");
    assertThat(result.err().lines().skip(1))
        .allMatch(line -> line.startsWith("  " + lexicon + ":"));
    assertThat(result.err()).contains("nobody", "noone", "colour");
  }

  @Test
  void run_missingLexicon_isTold() {
    Path lexicon = folder.resolve("weg.yaml");

    assertThat(Cli.brugtaal("check", "--ui", "nl", "--lexicon", lexicon, input))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: het lexicon "
                    + lexicon
                    + " is niet te lezen (zo'n bestand is er niet); kijk de naam na bij --lexicon\n"));
  }

  @Test
  void run_folderAsLexicon_isTold() {
    Cli.Result result = Cli.brugtaal("check", "--lexicon", folder, input);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).startsWith("brugtaal: the lexicon " + folder + " cannot be ");
  }

  @Test
  void run_terminalCodesInTheLexicon_areShownAndNotSent() throws IOException {
    Path lexicon = lexicon("name: ons\nsilence: [\"\\e[31m\"]\n");

    assertThat(Cli.brugtaal("check", "--lexicon", lexicon, input).err()).doesNotContain("\u001B");
  }

  private Path lexicon(String yaml) throws IOException {
    return Files.writeString(folder.resolve("eigen.yaml"), yaml);
  }
}
