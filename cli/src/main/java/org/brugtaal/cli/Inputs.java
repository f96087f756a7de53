package org.brugtaal.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.brugtaal.Document;
import org.brugtaal.documents.DocumentException;
import org.brugtaal.documents.Documents;
import org.brugtaal.documents.ReadDocument;

/** Reads the inputs of a command; what is assumed in reading is told at once. */
final class Inputs {

  private final Console console;
  private final CheckOptions options;
  private final Talk talk;

  Inputs(Console console, CheckOptions options, Talk talk) {
    this.console = console;
    this.options = options;
    this.talk = talk;
  }

  /**
   * Reads one input.
   *
   * @param name a file name as typed, or {@code -} for standard input
   * @throws DocumentException if it cannot be read
   */
  Document read(String name) {
    ReadDocument read =
        name.equals(CheckOptions.STANDARD_STREAM)
            ? Documents.read(console.in(), name, options.reading())
            : Documents.read(Path.of(name), options.reading());
    read.warnings().forEach(warning -> talk.say(name, InputMessages.of(warning)));
    return read.document().withSource(source(name)).withLanguage(options.language());
  }

  /** For a reader, what was sent has no name. */
  private String source(String name) {
    return name.equals(CheckOptions.STANDARD_STREAM) && !options.isJson() ? "" : name;
  }

  /** The path of that name, or empty if the system cannot have such a file. */
  static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
