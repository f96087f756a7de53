package org.brugtaal.cli;

import static org.brugtaal.cli.Option.AGREEMENT;
import static org.brugtaal.cli.Option.ENCODING;
import static org.brugtaal.cli.Option.EXCEL;
import static org.brugtaal.cli.Option.FAIL_ABOVE_DENSITY;
import static org.brugtaal.cli.Option.FAIL_ON;
import static org.brugtaal.cli.Option.FOR;
import static org.brugtaal.cli.Option.FORMAT;
import static org.brugtaal.cli.Option.GOLD_LANG;
import static org.brugtaal.cli.Option.HELP;
import static org.brugtaal.cli.Option.HITS;
import static org.brugtaal.cli.Option.INCLUDE;
import static org.brugtaal.cli.Option.INDEX;
import static org.brugtaal.cli.Option.LABELS;
import static org.brugtaal.cli.Option.LANG;
import static org.brugtaal.cli.Option.LEXICON;
import static org.brugtaal.cli.Option.LIST;
import static org.brugtaal.cli.Option.MARKERS;
import static org.brugtaal.cli.Option.MAX_SIZE;
import static org.brugtaal.cli.Option.NO_TEXT;
import static org.brugtaal.cli.Option.OUTPUT;
import static org.brugtaal.cli.Option.PARTNERS;
import static org.brugtaal.cli.Option.PLACES_FORMAT;
import static org.brugtaal.cli.Option.REBUILD;
import static org.brugtaal.cli.Option.ROWS_FORMAT;
import static org.brugtaal.cli.Option.SPEAKERS;
import static org.brugtaal.cli.Option.THREADS;
import static org.brugtaal.cli.Option.UI;
import static org.brugtaal.cli.Option.VERSION;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The commands, each with its own set of options. */
enum Command {
  CHECK(
      Help.CHECK,
      EnumSet.of(
          FORMAT,
          OUTPUT,
          LANG,
          FOR,
          PARTNERS,
          LEXICON,
          UI,
          LABELS,
          SPEAKERS,
          FAIL_ON,
          FAIL_ABOVE_DENSITY,
          ENCODING,
          MAX_SIZE,
          HELP,
          VERSION)),
  SCAN(
      Help.SCAN,
      EnumSet.of(
          INDEX,
          ROWS_FORMAT,
          OUTPUT,
          HITS,
          MARKERS,
          EXCEL,
          INCLUDE,
          NO_TEXT,
          THREADS,
          REBUILD,
          PARTNERS,
          LEXICON,
          ENCODING,
          MAX_SIZE,
          UI,
          HELP,
          VERSION)),
  SEARCH(Help.SEARCH, EnumSet.of(INDEX, PLACES_FORMAT, OUTPUT, UI, HELP, VERSION)),
  EVALUATE(
      Help.EVALUATE,
      EnumSet.of(FORMAT, OUTPUT, LIST, AGREEMENT, GOLD_LANG, LEXICON, UI, HELP, VERSION));

  private final Help help;

  /** Unmodifiable, which its type cannot say. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Option> options;

  Command(Help help, EnumSet<Option> options) {
    this.help = help;
    this.options = Collections.unmodifiableSet(options);
  }

  /** What the user types. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  Help help() {
    return help;
  }

  Set<Option> options() {
    return options;
  }

  /** The names of all its options. */
  List<String> optionNames() {
    return options.stream().flatMap(option -> option.names().stream()).toList();
  }

  /** The command that a word names, or empty if it names none. */
  static Optional<Command> named(String word) {
    return Stream.of(values()).filter(command -> command.title().equals(word)).findFirst();
  }
}
