package org.brugtaal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    return options.outputFile().map(this::toFile).orElseGet(this::toStandardOutput);
  }

  private ExitCode toFile(String name) {
    Path file = Inputs.path(name).orElseThrow(() -> notWritten(name, Message.NONE));
    if (Files.isDirectory(file)) {
      throw new UsageException(Phrase.OUTPUT_IS_FOLDER, name);
    }
    if (isInput(file)) {
      throw new UsageException(Phrase.OUTPUT_IS_INPUT, name);
    }
    CheckRun run = prepare();
    try {
      OutputFile.write(file, out -> run.write(out, false));
    } catch (IOException e) {
      throw notWritten(name, Reason.of(e, Phrase.NO_FOLDER));
    }
    return run.exitCode();
  }

  private ExitCode toStandardOutput() {
    CheckRun run = prepare();
    try {
      run.write(console.out(), console.hasColour());
    } catch (IOException e) {
      if (!console.isClosedPipe(e)) {
        throw new UsageException(Phrase.STDOUT_NOT_WRITTEN, Reason.of(e, Phrase.NO_FILE));
      }
    }
    return run.exitCode();
  }

  private CheckRun prepare() {
    Lexicon lexicon = Lexicons.load(options.lexicon());
    return new CheckRun(console, options, talk, lexicon, engines.apply(lexicon));
  }

  private boolean isInput(Path file) {
    return Stream.concat(options.files().stream(), Stream.ofNullable(options.lexicon()))
        .flatMap(name -> Inputs.path(name).stream())
        .anyMatch(input -> OutputFile.isSame(file, input));
  }

  private static UsageException notWritten(String name, Message reason) {
    return new UsageException(Phrase.OUTPUT_NOT_WRITTEN, name, reason);
  }
}
