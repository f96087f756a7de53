package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.TermHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the README says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE = Pattern.compile("\\| (?:nl|en) \\| (.+) \\| (.+) \\|");

  private static final Set<String> MADE_BY_COMMANDS =
      Set.of("plans.index", "documents.csv", "hits.csv");

  /** Shared by the commands, as some read what others write. */
  @TempDir private static Path made;

  static List<String> commands() throws IOException {
    return readme()
        .lines()
        .filter(line -> line.startsWith("./brugtaal "))
        .map(line -> line.substring("./brugtaal ".length()))
        .toList();
  }

  private static String there(String word) {
    boolean given = word.startsWith("corpus-samples") || word.startsWith("docs/");
    Path place = given ? ROOT : MADE_BY_COMMANDS.contains(word) ? made : null;
    return place == null ? word : place.resolve(word).toString();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void command_ofTheReadme_runs(String command) {
    Cli.Result result =
        Cli.brugtaal(Stream.of(command.split(" ", -1)).map(ReadmeTest::there).toArray());
    assertThat(result.code()).isZero();
    if (command.startsWith("scan ")) {
      assertThat(result.err()).contains("failed: 0");
      assertThat(made.resolve("documents.csv")).isNotEmptyFile();
      assertThat(made.resolve("hits.csv")).isNotEmptyFile();
    } else {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).contains(command.startsWith("search ") ? "places found: " : "0.1.0");
    }
  }

  @Test
  void examples_before_areAnsweredByTheWordsAfter() throws IOException {
    TermBridge bridge = TermBridge.bundled();
    Matcher rows = EXAMPLE.matcher(readme());
    int examples = 0;
    while (rows.find()) {
      Analysis before = bridge.analyze(Document.of(rows.group(1)));
      Analysis after = bridge.analyze(Document.of(rows.group(2)));
      assertThat(before.hits()).hasSize(1).allMatch(TermHit::isFlagged);
      TermHit hit = before.hits().get(0);
      assertThat(hit.suggestions())
          .anyMatch(
              suggestion ->
                  rows.group(1)
                      .replace(
                          hit.match(),
                          suggestion.replacement() == null
                              ? suggestion.text()
                              : suggestion.replacement())
                      .equals(rows.group(2)));
      assertThat(after.hits()).isEmpty();
      examples++;
    }
    assertThat(examples).isEqualTo(2);
  }

  @Test
  void javaLines_areThoseOfTheConsumer() throws IOException {
    Path consumer = ROOT.resolve("core/src/it/consumer/src/main/java/example/FirstLines.java");
    String code = Files.readString(consumer).replaceAll("(?m)^ +", "");
    Matcher block = Pattern.compile("(?s)```java\n(.*?)```").matcher(readme());
    assertThat(block.find()).isTrue();
    assertThat(code).contains(block.group(1).replaceAll("(?m)^ +", ""));
  }

  @Test
  void mavenSnippet_namesThisVersion() throws IOException {
    Matcher version =
        Pattern.compile("<version>(.*?)</version>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(readme())
        .contains("<artifactId>brugtaal-core</artifactId>\n  <version>" + version.group(1));
  }

  @Test
  void links_toFiles_exist() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)h][^)]*)\\)").matcher(readme());
    while (links.find()) {
      assertThat(ROOT.resolve(links.group(1))).exists();
    }
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}
