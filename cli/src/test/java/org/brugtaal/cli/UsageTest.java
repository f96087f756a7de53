package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UsageTest {

  private record Row(List<String> args, String english, String dutch) {
    @Override
    public String toString() {
      return String.join(" ", args);
    }
  }

  static Stream<Row> mistakes() {
    return Stream.of(
        new Row(
            List.of("chek", "a.txt"),
            "there is no command 'chek' (do you mean check?); to read a file: brugtaal check FILE (see brugtaal --help)",
            "de opdracht 'chek' bestaat niet (bedoelt u check?); een bestand leest u met: brugtaal check BESTAND (zie brugtaal --help)"),
        new Row(
            List.of("notulen.txt"),
            "there is no command 'notulen.txt'; to read a file: brugtaal check FILE (see brugtaal --help)",
            "de opdracht 'notulen.txt' bestaat niet; een bestand leest u met: brugtaal check BESTAND (zie brugtaal --help)"),
        new Row(
            List.of("check", "--fromat", "json", "a.txt"),
            "there is no option '--fromat' (do you mean --format?); see brugtaal check --help",
            "de optie '--fromat' bestaat niet (bedoelt u --format?); zie brugtaal check --help"),
        new Row(
            List.of("check", "--fromat=json", "a.txt"),
            "there is no option '--fromat' (do you mean --format?); see brugtaal check --help",
            "de optie '--fromat' bestaat niet (bedoelt u --format?); zie brugtaal check --help"),
        new Row(
            List.of("check", "-rf"),
            "there is no option '-rf'; see brugtaal check --help. If a file name begins with a hyphen, put ./ before it",
            "de optie '-rf' bestaat niet; zie brugtaal check --help. Begint een bestandsnaam met een streepje, zet er dan ./ voor"),
        new Row(
            List.of("check", "--q\u001B[31m"),
            "there is no option '--q\\u001B[31m'; see brugtaal check --help. If a file name begins with a hyphen, put ./ before it",
            "de optie '--q\\u001B[31m' bestaat niet; zie brugtaal check --help. Begint een bestandsnaam met een streepje, zet er dan ./ voor"),
        new Row(
            List.of("check", "a.txt", "--format"),
            "the option --format needs a value: text|json",
            "de optie --format heeft een waarde nodig: text|json"),
        new Row(
            List.of("check", "--format", "--lang", "nl"),
            "the option --format needs a value: text|json",
            "de optie --format heeft een waarde nodig: text|json"),
        new Row(
            List.of("check", "-o"),
            "the option -o needs a value: FILE",
            "de optie -o heeft een waarde nodig: FILE"),
        new Row(
            List.of("check", "--labels=yes", "a.txt"),
            "the option --labels takes no value; leave out '=...'",
            "de optie --labels krijgt geen waarde; laat '=...' weg"),
        badValue("--format", "xml", "text, json"),
        badValue("--format", "JSON", "text, json"),
        badValue("--lang", "de", "auto, nl, en"),
        badValue("--fail-on", "any", "flagged"),
        badValue(
            "--for",
            "zorg",
            "all, legal, security, justice, care, education, youth, social, housing, community"),
        badValue("--partners", "security", "care, education, youth, social, housing, community"),
        badValue("--partners", "", "care, education, youth, social, housing, community"),
        badNumber("-1"),
        badNumber("NaN"),
        badNumber("Infinity"),
        badNumber("1e3"),
        badNumber("0x10"),
        badNumber("veel"),
        badSize("0"),
        badSize("-5MB"),
        badSize("2GB"),
        badSize("99999999999999999999"),
        badSize("MB"),
        badSize("10 parsec"),
        new Row(
            List.of("check", "--encoding", "klingon"),
            "'klingon' is not a character encoding known here; choose for instance UTF-8, UTF-16LE, windows-1252 or ISO-8859-1 (--encoding)",
            "'klingon' is geen tekencodering die hier bekend is; kies bijvoorbeeld UTF-8, UTF-16LE, windows-1252 of ISO-8859-1 (--encoding)"),
        new Row(
            List.of("check", "--encoding", "é\n"),
            "'é\\u000A' is not a character encoding known here; choose for instance UTF-8, UTF-16LE, windows-1252 or ISO-8859-1 (--encoding)",
            "'é\\u000A' is geen tekencodering die hier bekend is; kies bijvoorbeeld UTF-8, UTF-16LE, windows-1252 of ISO-8859-1 (--encoding)"),
        new Row(
            List.of("check", "-", "a.txt", "-"),
            "standard input (-) can be read only once; name it once",
            "de standaardinvoer (-) is maar één keer te lezen; noem haar één keer"));
  }

  private static Row badValue(String option, String value, String choices) {
    return new Row(
        List.of("check", option, value, "a.txt"),
        "'" + value + "' is not a value for " + option + "; choose from: " + choices,
        "'" + value + "' is geen waarde voor " + option + "; kies uit: " + choices);
  }

  private static Row badNumber(String value) {
    return new Row(
        List.of("check", "--fail-above-density", value, "a.txt"),
        "'"
            + value
            + "' is not a value for --fail-above-density; give a number of 0 or more, such as 12 or 7.5",
        "'"
            + value
            + "' is geen waarde voor --fail-above-density; geef een getal van 0 of meer, zoals 12 of 7.5");
  }

  private static Row badSize(String value) {
    return new Row(
        List.of("check", "--max-size", value, "a.txt"),
        "'"
            + value
            + "' is not a value for --max-size; give a size from 1 byte to 1 GB, such as 500kB or 20MB",
        "'"
            + value
            + "' is geen waarde voor --max-size; geef een grootte van 1 byte tot 1 GB, zoals 500kB of 20MB");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void run_mistakeInTheCommandLine_saysInOneLineWhatToDo(Row row) {
    Object[] args = row.args.toArray();

    assertThat(new Cli().env("LANG", "en_GB.UTF-8").run(args))
        .isEqualTo(new Cli.Result(2, "", "brugtaal: " + row.english + "\n"));
    assertThat(new Cli().env("LANG", "nl_NL.UTF-8").run(args))
        .isEqualTo(new Cli.Result(2, "", "brugtaal: " + row.dutch + "\n"));
  }

  @Test
  void run_badUi_isToldInTheLanguageOfTheEnvironment() {
    assertThat(new Cli().env("LANG", "nl_BE").run("check", "--ui", "fr"))
        .isEqualTo(
            new Cli.Result(2, "", "brugtaal: 'fr' is geen waarde voor --ui; kies uit: nl, en\n"));
  }

  @Test
  void run_nothingAtAll_showsTheHelpAsAMistake() {
    Cli.Result result = Cli.brugtaal();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(Help.BRUGTAAL.in(org.brugtaal.lexicon.Language.ENGLISH));
  }

  @Test
  void run_checkAtATerminalWithoutFile_saysHowToGiveOne() {
    Cli cli = new Cli().channels(Channel.TERMINAL, Channel.TERMINAL, Channel.TERMINAL);

    assertThat(cli.run("check"))
        .isEqualTo(
            new Cli.Result(
                2,
                "",
                "brugtaal: give a file, such as: brugtaal check minutes.txt; or send text: brugtaal check < minutes.txt\n"));
  }
}
