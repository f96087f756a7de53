package org.brugtaal.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options of all commands; {@link Command} says which has which. */
enum Option {
  FORMAT("text|json", "--format"),
  ROWS_FORMAT("csv|jsonl", "--format"),
  PLACES_FORMAT("text|csv", "--format"),
  INDEX("PATH", "--index"),
  OUTPUT("FILE", "-o"),
  HITS("FILE", "--hits"),
  MARKERS("FILE", "--markers"),
  EXCEL("", "--excel"),
  INCLUDE("GLOB", "--include"),
  NO_TEXT("", "--no-text"),
  THREADS("N", "--threads"),
  REBUILD("", "--rebuild"),
  LANG("auto|nl|en", "--lang"),
  GOLD_LANG("nl|en", "--lang"),
  LIST("FILE", "--list"),
  AGREEMENT("DIR", "--agreement"),
  FOR(",", "--for"),
  PARTNERS(",", "--partners"),
  LEXICON("FILE", "--lexicon"),
  UI("nl|en", "--ui"),
  LABELS("", "--labels"),
  SPEAKERS("", "--speakers"),
  FAIL_ON("flagged", "--fail-on"),
  FAIL_ABOVE_DENSITY("N", "--fail-above-density"),
  ENCODING("NAME", "--encoding"),
  MAX_SIZE("SIZE", "--max-size"),
  HELP("", "-h --help"),
  VERSION("", "-V --version");

  private static final String NAMES = ",";

  private final String values;
  private final String names;

  Option(String values, String names) {
    this.values = values;
    this.names = names;
  }

  /** The name that messages use. */
  String title() {
    return names.substring(names.indexOf(' ') + 1);
  }

  List<String> names() {
    return List.of(names.split(" ", -1));
  }

  /** What may follow: the choices separated by bars, or a word in capitals; empty for a switch. */
  String placeholder() {
    return values.equals(NAMES) ? "NAME,..." : values;
  }

  boolean isSwitch() {
    return values.isEmpty();
  }

  boolean isList() {
    return values.equals(NAMES);
  }

  /**
   * The option as picocli knows it: values stay text, so that what is wrong with them is said in
   * our words.
   */
  OptionSpec spec() {
    OptionSpec.Builder spec = OptionSpec.builder(names().toArray(String[]::new));
    if (isSwitch()) {
      return spec.arity("0").type(boolean.class).build();
    }
    return isList()
        ? spec.arity("1").type(List.class).auxiliaryTypes(String.class).splitRegex(NAMES).build()
        : spec.arity("1").type(String.class).build();
  }
}
