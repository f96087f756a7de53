package org.brugtaal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where something is written that the user asked for: standard output or a file. */
final class Destination {

  private final Console console;
  private final Option option;
  private final @Nullable String name;

  private Destination(Console console, Option option, @Nullable String name) {
    this.console = console;
    this.option = option;
    this.name = name;
  }

  /**
   * A destination.
   *
   * @param option the option that names it
   * @param name a file name as typed, or {@code -} or null for standard output
   * @throws UsageException if it is a folder, or cannot be a file
   */
  static Destination of(Console console, Option option, @Nullable String name) {
    boolean isStream = name == null || name.equals(CheckOptions.STANDARD_STREAM);
    Destination destination = new Destination(console, option, isStream ? null : name);
    if (destination.file().filter(Files::isDirectory).isPresent()) {
      throw destination.refused(Phrase.OUTPUT_IS_FOLDER);
    }
    return destination;
  }

  /** The file, or empty for standard output. */
  Optional<Path> file() {
    return Optional.ofNullable(name)
        .map(typed -> Inputs.path(typed).orElseThrow(() -> notWritten(typed, Message.NONE)));
  }

  /** Whether both are the same place. */
  boolean isSame(Destination other) {
    return file()
        .map(one -> other.file().filter(two -> OutputFile.isSame(one, two)).isPresent())
        .orElseGet(() -> other.file().isEmpty());
  }

  /** Why it is no place to write to, in a sentence about a name and an option. */
  private UsageException refused(Phrase phrase) {
    return new UsageException(phrase, String.valueOf(name), option.title());
  }

  /**
   * Refuses a place in a folder.
   *
   * @throws UsageException with {@code phrase} if it is a file there
   */
  void refuseWithin(Path folder, Phrase phrase) {
    if (file().filter(file -> OutputFile.isWithin(file, folder)).isPresent()) {
      throw refused(phrase);
    }
  }

  /**
   * Refuses the place of a file that is read.
   *
   * @param names the files that are read, as typed
   * @throws UsageException if it is one of them
   */
  void refuseInputs(Stream<String> names) {
    Path place = file().orElse(null);
    boolean isInput =
        place != null
            && names
                .flatMap(name -> Inputs.path(name).stream())
                .anyMatch(input -> OutputFile.isSame(place, input));
    if (isInput) {
      throw refused(Phrase.OUTPUT_IS_INPUT);
    }
  }

  /**
   * Writes there.
   *
   * @throws UsageException if that cannot be done
   */
  void write(OutputFile.Content content) {
    Path file = file().orElse(null);
    if (file == null) {
      toStandardOutput(content);
      return;
    }
    try {
      OutputFile.write(file, content);
    } catch (IOException e) {
      throw notWritten(String.valueOf(name), Reason.of(e, Phrase.NO_FOLDER));
    }
  }

  private void toStandardOutput(OutputFile.Content content) {
    try {
      content.writeTo(console.out());
    } catch (IOException e) {
      if (!console.isClosedPipe(e)) {
        throw new UsageException(Phrase.STDOUT_NOT_WRITTEN, Reason.of(e, Phrase.NO_FILE));
      }
    }
  }

  private UsageException notWritten(String typed, Message reason) {
    return new UsageException(Phrase.OUTPUT_NOT_WRITTEN, typed, reason, option.title());
  }
}
