package org.brugtaal.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why the system refused something, to stand between brackets in a sentence. */
final class Reason {

  private Reason() {}

  /**
   * The reason.
   *
   * @param missing what it means that a file is not there
   */
  static Message of(IOException e, Phrase missing) {
    if (e instanceof NoSuchFileException) {
      return Message.of(Phrase.REASON, Message.of(missing));
    }
    if (e instanceof AccessDeniedException) {
      return Message.of(Phrase.REASON, Message.of(Phrase.NO_PERMISSION));
    }
    return of(e instanceof FileSystemException f ? f.getReason() : e.getMessage());
  }

  /** The system's own words, if it has any. */
  static Message of(@Nullable String words) {
    return words == null || words.isEmpty() ? Message.NONE : Message.of(Phrase.REASON, words);
  }
}
