package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are hard to read, from bytes in a file to places in the report. */
class TextTest {

  @TempDir private Path folder;

  private record Hit(String match, int start, int end, int line, int column) {}

  private record Row(String name, String text, Charset charset, List<Hit> hits) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> texts() {
    return Stream.of(
        row("empty", ""),
        row("byte order mark only", "\uFEFF"),
        row("blank", " \n\t\r\n"),
        row("plain", "Twee daders.", new Hit("daders", 5, 11, 1, 6)),
        row("byte order mark", "\uFEFFTwee daders.", new Hit("daders", 5, 11, 1, 6)),
        new Row(
            "utf-16le with mark",
            "\uFEFFTwee daders.",
            StandardCharsets.UTF_16LE,
            List.of(new Hit("daders", 5, 11, 1, 6))),
        new Row(
            "utf-16be without mark",
            "Twee daders.",
            StandardCharsets.UTF_16BE,
            List.of(new Hit("daders", 5, 11, 1, 6))),
        new Row(
            "windows-1252",
            "Eén – € 5 – twee daders.",
            Charset.forName("windows-1252"),
            List.of(new Hit("daders", 17, 23, 1, 18))),
        row("emoji before", "👩‍👧 twee daders.", new Hit("daders", 11, 17, 1, 12)),
        row("combining mark before", "Cafe\u0301 met daders.", new Hit("daders", 10, 16, 1, 11)),
        row("soft hyphen inside", "Twee da\u00ADders.", new Hit("da\u00ADders", 5, 12, 1, 6)),
        row("zero width inside", "Twee da\u200Bders.", new Hit("da\u200Bders", 5, 12, 1, 6)),
        row("line ends of Windows", "Eén.\r\nTwee daders.", new Hit("daders", 11, 17, 2, 6)),
        row("line ends of old Macs", "Eén.\rTwee daders.", new Hit("daders", 10, 16, 2, 6)),
        row("full width", "Twee ｄａｄｅｒｓ.", new Hit("ｄａｄｅｒｓ", 5, 11, 1, 6)),
        row(
            "hyphen at the end of a line",
            "Er is crimi-\nnaliteit.",
            new Hit("crimi-\nnaliteit", 6, 21, 1, 7)));
  }

  private static Row row(String name, String text, Hit... hits) {
    return new Row(name, text, StandardCharsets.UTF_8, List.of(hits));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void run_hardText_findsTheWordsInTheirPlaces(Row row) throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), row.text.getBytes(row.charset));

    Cli.Result result = Cli.brugtaal("check", "--format", "json", "--lang", "nl", file);

    assertThat(result.code()).isZero();
    JsonNode document = new ObjectMapper().readTree(result.out()).get("documents").get(0);
    assertThat(
            document
                .get("hits")
                .valueStream()
                .map(
                    hit ->
                        new Hit(
                            hit.get("match").asText(),
                            hit.get("start").asInt(),
                            hit.get("end").asInt(),
                            hit.get("line").asInt(),
                            hit.get("column").asInt())))
        .isEqualTo(row.hits);
  }

  @Test
  void run_emptyFile_hasNoFigures() throws IOException {
    Path file = Files.createFile(folder.resolve("leeg.txt"));

    JsonNode document = json("check", "--format", "json", file).get("documents").get(0);

    assertThat(document.get("language").asText()).isEqualTo("none");
    assertThat(document.get("units").asInt()).isZero();
    assertThat(document.get("measures").get("index").isNull()).isTrue();
    assertThat(Cli.brugtaal("check", file).code()).isZero();
  }

  @Test
  void run_terminalCodesInTheText_areShownAndNotSent() throws IOException {
    String text = "Twee \u001B[31mdaders\u001B[0m en \u202Edaders\u202C \u009B2J daders.";
    Path file = Files.writeString(folder.resolve("a.txt"), text);

    Cli.Result result = Cli.brugtaal("check", "--lang", "nl", file);

    assertThat(result.out()).contains("daders").doesNotContain("\u001B", "\u202E", "\u009B");
  }

  @Test
  void run_languageOption_decidesInsteadOfTheText() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "The offenders. De daders.");

    assertThat(matches(json("check", "--format", "json", "--lang", "en", file)))
        .containsExactly("offenders");
    assertThat(matches(json("check", "--format", "json", "--lang", "nl", file)))
        .containsExactly("daders");
  }

  @Test
  void run_turkishLocale_changesNothing() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "RADICALISERING EN CRIMINALITEIT. De initiatieven in de wijk; dit is de inzet.");
    Cli.Result usual = Cli.brugtaal("check", "--format", "json", file);

    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Cli.brugtaal("check", "--format", "json", file)).isEqualTo(usual);
      assertThat(Cli.brugtaal("check", file).out()).contains("CRIMINALITEIT");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(usual.out()).contains("\"match\": \"CRIMINALITEIT\"");
  }

  @Test
  void run_audiences_comeFirstAndChangeNoNumber() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "De daders volgen een traject.");

    JsonNode plain = json("check", "--format", "json", file).get("documents").get(0);
    JsonNode care =
        json("check", "--format", "json", "--for", "care", file).get("documents").get(0);

    JsonNode suggestions = care.get("hits").get(0).get("suggestions");
    assertThat(suggestions.get(0).get("audience").asText()).isEqualTo("care");
    assertThat(care.get("measures")).isEqualTo(plain.get("measures"));
  }

  @Test
  void run_partners_standInTheParameters() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "De daders volgen een traject.");

    JsonNode report =
        json(
            "check",
            "--format",
            "json",
            "--partners",
            "Care, housing",
            "--partners",
            "youth",
            file);

    assertThat(report.at("/documents/0/parameters/partners").valueStream().map(JsonNode::asText))
        .containsExactlyInAnyOrder("care", "housing", "youth");
  }

  private static JsonNode json(Object... args) throws IOException {
    Cli.Result result = Cli.brugtaal(args);
    assertThat(result.code()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private static List<String> matches(JsonNode report) {
    return report.at("/documents/0/hits").valueStream().map(h -> h.get("match").asText()).toList();
  }
}
