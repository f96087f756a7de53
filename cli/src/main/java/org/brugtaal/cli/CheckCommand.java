package org.brugtaal.cli;

import java.util.function.Function;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Lexicon;

/**
 * The command {@code check}: decides where the report goes, and lets a {@link CheckRun} write it.
 */
final class CheckCommand {

  private final Console console;
  private final CheckOptions options;
  private final Talk talk;
  private final Function<Lexicon, Engine> engines;

  CheckCommand(
      Console console, CheckOptions options, Talk talk, Function<Lexicon, Engine> engines) {
    this.console = console;
    this.options = options;
    this.talk = talk;
    this.engines = engines;
  }

  /**
   * Runs the command.
   *
   * @throws UsageException if it cannot be run as asked
   */
  ExitCode run() {
    boolean readsStandardInput = options.inputs().contains(CheckOptions.STANDARD_STREAM);
    if (readsStandardInput && console.inIs() == Channel.TERMINAL) {
      throw new UsageException(Phrase.STDIN_IS_TERMINAL);
    }
    Destination destination = Destination.of(console, Option.OUTPUT, options.output());
    destination.refuseInputs(
        Stream.concat(options.files().stream(), Stream.ofNullable(options.lexicon())));
    boolean hasColour = destination.file().isEmpty() && console.hasColour();
    CheckRun run = prepare();
    destination.write(out -> run.write(out, hasColour));
    return run.exitCode();
  }

  private CheckRun prepare() {
    Lexicon lexicon = Lexicons.load(options.lexicon());
    return new CheckRun(console, options, talk, lexicon, engines.apply(lexicon));
  }
}
