package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the reports on the samples to {@code corpus-samples/expected}. With {@code
 * -Dgolden.update=true} it writes them anew: read the difference before you commit it.
 */
class GoldenReportsTest {

  private static final Path SAMPLES = Path.of("../corpus-samples");
  private static final String FINGERPRINT = Lexicon.bundled().fingerprint();
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  /** Samples whose JSON is kept too: a plan and minutes in each language. */
  private static final List<String> ALSO_JSON =
      List.of(
          "nl/concept-veiligheidsplan",
          "nl/casusoverleg-notulen",
          "en/draft-community-safety-plan",
          "en/case-meeting-minutes");

  static Stream<String> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.getParent().endsWith("nl") || file.getParent().endsWith("en"))
          .filter(file -> !file.startsWith(SAMPLES.resolve("expected")))
          .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".txt"))
          .map(name -> name.replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void textReport_ofASample_isAsExpected(String sample) throws IOException {
    Cli.Result result = Cli.brugtaal("check", SAMPLES.resolve(sample + ".txt"));
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    compare(sample + ".txt", result.out());
  }

  static List<String> alsoJson() {
    return ALSO_JSON;
  }

  @ParameterizedTest
  @MethodSource("alsoJson")
  void jsonReport_ofASample_isAsExpected(String sample) throws IOException {
    Cli.Result result = Cli.brugtaal("check", "--format", "json", SAMPLES.resolve(sample + ".txt"));
    assertThat(result.code()).isZero();
    compare(sample + ".json", result.out());
  }

  /**
   * The fingerprint stands for the lexicon's content; with it every report would change with any
   * entry.
   */
  private static void compare(String name, String report) throws IOException {
    Path expected = SAMPLES.resolve("expected").resolve(name);
    String stable =
        report
            .replace(FINGERPRINT, "FINGERPRINT")
            .replace(FINGERPRINT.substring(0, 12), "FINGERPRINT")
            .replace(SAMPLES.toString().replace('\\', '/') + "/", "");
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, stable);
    }
    assertThat(stable).isEqualTo(Files.readString(expected));
  }
}
