package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

  private static final Environment ENVIRONMENT =
      new Environment("2026-02-03", "17.0.9", "VM", "A CPU", 4, "OS", 0.5, "abc", "1.0.0", "f", 9);

  @TempDir Path folder;
  private Results results;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    String json =
        "["
            + scan("TERM_MATCHER_STRING", "[100.0, 120.0], [110.0]", "50.0")
            + ","
            + scan("AHO_CORASICK", "[40.0, 44.0, 45.0]", "20000.0")
            + hostile(250_000, 20)
            + hostile(1_000_000, 84)
            + ",{\"jvm\":\"somewhere\",\"benchmark\":\"o.LexiconBenchmark.lexiconCold\","
            + "\"primaryMetric\":{\"rawData\":[[12.0],[9.0],[10.0]]}}]";
    file = Results.write(json.getBytes(StandardCharsets.UTF_8), ENVIRONMENT, folder);
    results = Results.read(file);
  }

  private static String hostile(int length, int milliseconds) {
    return ",{\"benchmark\":\"o.HostileBenchmark.analyze\",\"params\":{\"hostile\":\"QUOTES\","
        + "\"length\":\""
        + length
        + "\"},\"primaryMetric\":{\"rawData\":[["
        + milliseconds
        + ".0]]}}";
  }

  private static String scan(String engine, String speeds, String allocated) {
    return "{\"jvm\":\"somewhere\",\"benchmark\":\"o.ScanBenchmark.scan\",\"params\":{\"engine\":\""
        + engine
        + "\",\"megabytes\":\"50\"},\"secondaryMetrics\":{\"megabytesPerCpuSecond\":{\"rawData\":["
        + speeds
        + "]},\"bytesPerOperation\":{\"rawData\":[[10000.0]]},\"hitsPerMegabyte\":{\"rawData\":[[7.0]]},"
        + "\"gc.alloc.rate.norm\":{\"rawData\":[["
        + allocated
        + "]]}}}";
  }

  @Test
  void write_results_namesNoFolder() throws IOException {
    assertThat(file).hasFileName("2026-02-03-17.0.9.json");
    assertThat(Files.readString(file)).doesNotContain("somewhere").contains("TERM_MATCHER_STRING");
  }

  @Test
  void all_someResults_givesMediansAndRatios() {
    assertThat(new Tables(new Figures(results)).all())
        .contains("2026-02-03 · JDK 17.0.9 (VM) · A CPU, 4 processors, OS · lexicon 1.0.0, 9 forms")
        .contains(
            "| **Brugtaal `TermMatcher`, from `String`** | 110 [100–120] | 1.00 | 0.0050 | 7 |")
        .contains("leftmost-longest | 44.0 [40.0–45.0] | 2.50 | 2.0 | 7 |")
        .contains("| quotation marks | 20.0 [20.0–20.0] | 84.0 [84.0–84.0] | 4.20 |")
        .contains("| `Lexicon.bundled()`, cold | 10.0 [9.00–12.0] |")
        .contains("| … finds terms at least 2.5 times as fast as hankcs | 2.50 | yes |")
        .contains("bytes per byte of text while it finds terms | 0.0050 | **no** |")
        .contains("| … reads the lexicon in at most 10 ms, cold | 10.0 | yes |")
        .contains("| … finds terms at least 8 times as fast as SynonymGraphFilter | – | – |");
  }

  @Test
  void dutch_someResults_countsTheGoals() {
    assertThat(new Tables(new Figures(results)).dutch())
        .contains("110 MB tekst per processorseconde, 2,50 keer")
        .contains("Van de 8 doelen zijn er 2 gehaald.");
  }
}
