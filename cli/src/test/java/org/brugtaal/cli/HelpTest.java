package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {

  private static final Pattern OPTION = Pattern.compile("(?m)^  (?:-\\w, )?(-[-\\w]+)");

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_anyCommand_describesEveryOptionOnceWithItsValues(Language language) {
    for (Command command : Command.values()) {
      String help = command.help().in(language);

      assertThat(OPTION.matcher(help).results().map(m -> m.group(1)))
          .containsExactlyInAnyOrderElementsOf(
              command.options().stream().map(Option::title).toList());
      for (Option option : command.options()) {
        assertThat(help).contains((option.title() + " " + option.placeholder()).strip());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_anySubject_fitsATerminal(Language language) {
    for (Help help : Help.values()) {
      assertThat(help.in(language).lines()).allMatch(line -> line.length() <= 80);
      assertThat(help.in(language)).endsWith("\n").doesNotContain("\t", "\r");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_check_hasExamplesThatAreUnderstood(Language language) {
    List<String> examples =
        Help.CHECK
            .in(language)
            .lines()
            .filter(line -> line.startsWith("    ") && line.contains("brugtaal check"))
            .toList();

    assertThat(examples).hasSize(4);
    for (String example : examples) {
      String args = example.substring(example.indexOf("check") + "check".length()).strip();
      List<String> words = args.isEmpty() ? List.of() : List.of(args.split(" "));
      assertThat(CheckOptionsReader.read(Arguments.parse(words, Command.CHECK))).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_otherCommands_haveExamplesThatAreUnderstood(Language language) {
    assertThat(examples(Command.SCAN, language))
        .hasSize(2)
        .allSatisfy(words -> assertThat(ScanSettingsReader.read(words)).isNotNull());
    assertThat(examples(Command.SEARCH, language))
        .hasSize(2)
        .allSatisfy(words -> assertThat(SearchSettings.read(words)).isNotNull());
    assertThat(examples(Command.EVALUATE, language))
        .hasSize(2)
        .allSatisfy(words -> assertThat(EvaluateSettings.read(words)).isNotNull());
  }

  private static List<Arguments> examples(Command command, Language language) {
    String start = "    brugtaal " + command.title() + " ";
    return command
        .help()
        .in(language)
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> Arguments.parse(List.of(line.substring(start.length()).split(" ")), command))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void in_check_namesEveryAudience(Language language) {
    assertThat(Help.CHECK.in(language))
        .contains(
            Arrays.stream(org.brugtaal.lexicon.Audience.values())
                .map(org.brugtaal.lexicon.Audience::code)
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "--help, BRUGTAAL, ENGLISH",
    "-h, BRUGTAAL, ENGLISH",
    "help, BRUGTAAL, ENGLISH",
    "help check, CHECK, ENGLISH",
    "--help check, CHECK, ENGLISH",
    "check --help, CHECK, ENGLISH",
    "help scan, SCAN, ENGLISH",
    "help evaluate, EVALUATE, ENGLISH",
    "evaluate --help --ui nl, EVALUATE, DUTCH",
    "scan --help, SCAN, ENGLISH",
    "--ui nl help search, SEARCH, DUTCH",
    "search -h --ui nl, SEARCH, DUTCH",
    "check -h x.txt, CHECK, ENGLISH",
    "--help --ui nl, BRUGTAAL, DUTCH",
    "--ui nl --help, BRUGTAAL, DUTCH",
    "--ui=nl check --help, CHECK, DUTCH",
    "check --ui nl --help, CHECK, DUTCH"
  })
  void run_help_printsIt(String args, Help help, Language language) {
    assertThat(Cli.brugtaal((Object[]) args.split(" ")))
        .isEqualTo(new Cli.Result(0, help.in(language), ""));
  }

  @ParameterizedTest
  @CsvSource({"--version", "-V", "check --version"})
  void run_version_printsWhatDecidesTheOutcome(String args) {
    Cli.Result result = Cli.brugtaal((Object[]) args.split(" "));

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .matches("Brugtaal \\S+\nlexicon \\S+ \\(sha256 [0-9a-f]{12}\\)\nJava \\d+\\S*\n");
  }
}
