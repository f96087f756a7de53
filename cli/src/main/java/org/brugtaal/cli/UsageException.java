package org.brugtaal.cli;

import java.util.List;

/** A command that cannot be carried out as it was given. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Message message;
  private final transient List<String> details;

  UsageException(Phrase phrase, Object... values) {
    this(Message.of(phrase, values), List.of());
  }

  /**
   * An exception with lines that belong to its message.
   *
   * @param message what is wrong
   * @param details each thing that is wrong
   */
  UsageException(Message message, List<String> details) {
    super(message.phrase().name());
    this.message = message;
    this.details = List.copyOf(details);
  }

  Message message() {
    return message;
  }

  List<String> details() {
    return details;
  }
}
