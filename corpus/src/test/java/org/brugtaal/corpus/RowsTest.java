package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.brugtaal.corpus.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {

  private static final Table<List<Object>> TABLE =
      new Table<>(
          List.of(
              new Column<>("text", row -> row.get(0)), new Column<>("number", row -> row.get(1))));

  /** Weights of the dominance levels. */
  private static final Map<String, Double> WEIGHTS = Map.of("3", 1.0, "2", 0.6, "1", 0.3);

  @TempDir private Path temp;

  private static String write(RowFormat format, List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TABLE.write(format, out, rows::forEach);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csv_isRfc4180_andLeavesCellsAlone() throws IOException {
    String csv =
        write(
            RowFormat.CSV,
            List.of(List.of("a,\"b\"\nc", 0.5), List.of("=1+1", 12), List.of("é", true)));

    assertThat(csv).isEqualTo("text,number\r\n\"a,\"\"b\"\"\nc\",0.5\r\n=1+1,12\r\né,true\r\n");
  }

  @Test
  void excel_hasMarkSemicolonAndDecimalComma_andGuardsFormulas() throws IOException {
    Stream<String> formulas = Stream.of("=1+1", "+1", "-1", "@x", "\tx", "\rx");

    String csv = write(RowFormat.EXCEL, formulas.map(f -> List.<Object>of(f, -0.25)).toList());

    assertThat(csv)
        .isEqualTo(
            "\uFEFFtext;number\r\n'=1+1;-0,25\r\n'+1;-0,25\r\n'-1;-0,25\r\n'@x;-0,25\r\n'\tx;-0,25\r\n"
                + "\"'\rx\";-0,25\r\n");
  }

  @Test
  void jsonLines_isOneObjectALine() throws IOException {
    String json =
        write(
            RowFormat.JSON_LINES,
            List.of(List.of("a\u2028\u2029\n\"\uD83D\uDE00", 1e-7), List.of("b", 3.25)));

    assertThat(json)
        .isEqualTo(
            "{\"text\":\"a\\u2028\\u2029\\n\\\"\uD83D\uDE00\",\"number\":0}\n{\"text\":\"b\",\"number\":3.25}\n");
  }

  private record Decimal(double value, String written) {}

  @Test
  void decimal_hasNoExponent() {
    List<Decimal> cases =
        List.of(
            new Decimal(0, "0"),
            new Decimal(-0.0000001, "0"),
            new Decimal(1.0 / 3, "0.333333"),
            new Decimal(100, "100"),
            new Decimal(1e9, "1000000000"));
    for (Decimal row : cases) {
      assertThat(RowWriter.decimal(row.value)).isEqualTo(row.written);
    }
  }

  @Test
  void tables_haveTheColumnsOfTheContractFirst() {
    assertThat(Tables.DOCUMENTS.names())
        .startsWith(
            "source",
            "language",
            "units",
            "hits",
            "flagged",
            "density",
            "index",
            "range_low",
            "range_high",
            "state",
            "share_security",
            "share_justice",
            "share_care",
            "share_education",
            "share_youth",
            "share_social",
            "share_housing",
            "share_community",
            "lexicon_version");
    assertThat(Tables.HITS.names())
        .startsWith(
            "source",
            "start",
            "end",
            "match",
            "concept",
            "domain",
            "dominance",
            "status",
            "organisation",
            "left",
            "right");
    assertThat(Tables.CONCORDANCE.names())
        .startsWith("source", "left", "match", "right", "concept");
  }

  @Test
  void documentation_namesEveryColumn() throws IOException {
    for (String page : List.of("../docs/corpus.md", "../docs/corpus.nl.md")) {
      String text = Files.readString(Path.of(page));
      Stream.of(
              Tables.DOCUMENTS.names(),
              Tables.HITS.names(),
              Tables.MARKERS.names(),
              Tables.CONCORDANCE.names())
          .flatMap(List::stream)
          .map(name -> name.startsWith("share_") ? "share_*" : name)
          .forEach(name -> assertThat(text).as(page).contains("`" + name + "`"));
    }
  }

  @Test
  void writeDocuments_valuesAreThoseOfTheAnalysis() throws IOException {
    Path folder = temp.resolve("map");
    Corpora.write(folder, "a.txt", "De daders. De verdachten. De school.");
    Corpora.write(folder, "leeg.txt", "");
    Corpora.scan(folder, temp.resolve("index"));

    String csv = Corpora.documents(temp.resolve("index"), RowFormat.CSV);
    List<CSVRecord> rows = parse(csv);

    assertThat(rows).hasSize(2);
    CSVRecord row = rows.get(0);
    assertThat(row.get("source")).isEqualTo("a.txt");
    assertThat(row.get("language")).isEqualTo("nl");
    assertThat(row.get("hits")).isEqualTo("2");
    assertThat(row.get("flagged")).isEqualTo("2");
    assertThat(row.get("index")).isEmpty();
    assertThat(row.get("sha256")).hasSize(64);
    assertThat(row.get("parameters"))
        .isEqualTo("partners=care+education+youth+social+housing+community");
    assertThat(rows.get(1).get("density")).isEmpty();
    assertThat(rows.get(1).get("language")).isEqualTo("none");
  }

  @Test
  void writeMarkers_numbersOfADocument_canBeComputedFromTheRows() throws IOException {
    Path folder = temp.resolve("map");
    Corpora.fill(folder, 5, 60, 3);
    Corpora.scan(folder, temp.resolve("index"));
    List<CSVRecord> hits = parse(Corpora.hits(temp.resolve("index"), RowFormat.CSV));
    List<CSVRecord> markers = parse(Corpora.markers(temp.resolve("index"), RowFormat.CSV));

    for (CSVRecord row : parse(Corpora.documents(temp.resolve("index"), RowFormat.CSV))) {
      List<CSVRecord> flagged =
          of(row, hits).filter(hit -> hit.get("status").equals("flagged")).toList();
      List<CSVRecord> words =
          of(row, markers)
              .filter(m -> m.get("own_voice").equals("true") && !m.get("role").equals("partner"))
              .toList();
      Map<String, Double> counts = new HashMap<>();
      Stream.concat(flagged.stream(), words.stream())
          .map(counted -> counted.get("domains").split("\\+", -1))
          .filter(domains -> !domains[0].isEmpty())
          .forEach(
              domains ->
                  Stream.of(domains)
                      .forEach(domain -> counts.merge(domain, 1.0 / domains.length, Double::sum)));
      double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
      double load = flagged.stream().mapToDouble(hit -> WEIGHTS.get(hit.get("dominance"))).sum();
      assertThat(number(row, "flagged")).isEqualTo(flagged.size());
      assertThat(number(row, "load")).isCloseTo(load, within(1e-6));
      assertThat(number(row, "density"))
          .isCloseTo(1000 * load / number(row, "units"), within(1e-6));
      assertThat(number(row, "evidence"))
          .isEqualTo(
              Stream.concat(flagged.stream(), words.stream())
                  .filter(counted -> counted.get("repeated").equals("false"))
                  .count());
      assertThat(number(row, "share_security"))
          .isCloseTo(counts.getOrDefault("security", 0.0) / all, within(1e-6));
      assertThat(number(row, "share_education"))
          .isCloseTo(counts.getOrDefault("education", 0.0) / all, within(1e-6));
    }
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static Stream<CSVRecord> of(CSVRecord document, List<CSVRecord> rows) {
    return rows.stream().filter(row -> row.get("source").equals(document.get("source")));
  }

  private static List<CSVRecord> parse(String csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(csv))
        .getRecords();
  }

  @Test
  void writeHits_minutes_haveOrganisationAndLine() throws IOException {
    Path folder = temp.resolve("map");
    Corpora.write(
        folder,
        "verslag.txt",
        "Verslag\r\n\r\nJansen (politie): De daders zijn bekend.\r\nDe Vries (GGZ): Wij kennen de bewoners.\r\n");
    Corpora.scan(folder, temp.resolve("index"));

    String json = Corpora.hits(temp.resolve("index"), RowFormat.JSON_LINES);

    assertThat(json)
        .contains("\"match\":\"daders\"", "\"organisation\":\"politie\"", "\"line\":3")
        .contains("\"segment\":\"speaker-turn\"", "\"right\":\" zijn bekend.");
  }

  @Test
  void write_streamThatFails_isTheCallersException() {
    Path folder = temp.resolve("map");
    Corpora.fill(folder, 50, 30, 1);
    Corpora.scan(folder, temp.resolve("index"));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed pipe");
          }
        };
    try (CorpusIndex index = CorpusIndex.open(temp.resolve("index"))) {
      for (RowFormat format : RowFormat.values()) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> index.writeHits(format, closed))
            .isInstanceOf(IOException.class)
            .hasMessage("closed pipe");
      }
    }
  }
}
