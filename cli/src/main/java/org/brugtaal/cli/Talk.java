package org.brugtaal.cli;

import java.io.PrintStream;
import org.brugtaal.lexicon.Language;

/**
 * What is said to the user beside the report: one line each on standard error, and progress if that
 * is a terminal.
 */
final class Talk {

  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final Language language;
  private boolean hasProgress;

  Talk(PrintStream err, Language language) {
    this.err = err;
    this.language = language;
  }

  Language language() {
    return language;
  }

  void say(Message message) {
    clear();
    err.println("brugtaal: " + message.in(language));
  }

  void say(String source, Message message) {
    say(Message.of(Phrase.ABOUT_SOURCE, source, message));
  }

  /** A line that belongs to the message before it. */
  void detail(String line) {
    err.println("  " + Message.safe(line));
  }

  /** Replaces the progress shown so far. */
  void progress(Message message) {
    err.print(CLEAR_LINE + message.in(language));
    err.flush();
    hasProgress = true;
  }

  /** Takes away the progress. */
  void clear() {
    if (hasProgress) {
      err.print(CLEAR_LINE);
      hasProgress = false;
    }
  }
}
