package org.brugtaal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconFormatException;
import org.brugtaal.lexicon.LexiconProblem;
import org.brugtaal.lexicon.LexiconReader;
import org.jspecify.annotations.Nullable;

/** Loads the lexicon that a command works with. */
final class Lexicons {

  private Lexicons() {}

  /**
   * The bundled lexicon, extended by a file if there is one.
   *
   * @param overlay the name of the file, or null
   * @throws UsageException if the file cannot be read or used
   */
  static Lexicon load(@Nullable String overlay) {
    Lexicon bundled = Lexicon.bundled();
    if (overlay == null) {
      return bundled;
    }
    Path file = Inputs.path(overlay).orElseThrow(() -> unreadable(overlay, Message.NONE));
    try {
      return LexiconReader.overlay(bundled, file);
    } catch (LexiconFormatException e) {
      List<String> problems = e.problems().stream().map(LexiconProblem::toString).toList();
      throw new UsageException(Message.of(Phrase.LEXICON_PROBLEMS, overlay), problems);
    } catch (IOException e) {
      throw unreadable(overlay, Reason.of(e, Phrase.NO_FILE));
    }
  }

  private static UsageException unreadable(String name, Message reason) {
    return new UsageException(Phrase.LEXICON_UNREADABLE, name, reason);
  }
}
