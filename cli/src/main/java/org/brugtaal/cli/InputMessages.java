package org.brugtaal.cli;

import org.brugtaal.documents.DocumentException;
import org.brugtaal.documents.ReadWarning;

/** Puts into words why an input was not read, and what was assumed of one that was. */
final class InputMessages {

  /** What Java makes of a byte in an argument that is no character. */
  private static final String LOST = "\uFFFD";

  private InputMessages() {}

  static Message of(DocumentException e) {
    return of(e.kind(), e.source(), e.detail(), e.at());
  }

  /** As for an exception with these parts. */
  static Message of(DocumentException.Kind kind, String source, String detail, long at) {
    return switch (kind) {
      case MISSING -> missing(source);
      case DIRECTORY -> Message.of(Phrase.INPUT_FOLDER);
      case NOT_A_FILE -> Message.of(Phrase.INPUT_NOT_A_FILE);
      case UNREADABLE -> Message.of(Phrase.INPUT_UNREADABLE, Reason.of(detail));
      case BINARY -> Message.of(Phrase.INPUT_BINARY);
      case UNSUPPORTED -> Message.of(Phrase.INPUT_UNSUPPORTED, format(detail));
      case TOO_LARGE -> Message.of(Phrase.INPUT_TOO_LARGE, ByteSize.format(at));
      case MALFORMED_ENCODING -> Message.of(Phrase.INPUT_MALFORMED, detail, at + 1);
    };
  }

  static Message missing(String source) {
    return Message.of(source.contains(LOST) ? Phrase.INPUT_NAME_LOST : Phrase.INPUT_MISSING);
  }

  /** A fault of ours: where it happened, and nothing of the text. */
  static Message of(Throwable fault) {
    return fault instanceof OutOfMemoryError
        ? Message.of(Phrase.INPUT_NEEDS_MEMORY)
        : Message.of(Phrase.INPUT_DEFEATED, place(fault));
  }

  /** The kind of a fault and the line it happened on. */
  static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String kind = fault.getClass().getSimpleName();
    return trace.length == 0
        ? kind
        : kind + ", " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }

  static Message of(ReadWarning warning) {
    if (warning.kind() == ReadWarning.Kind.CHARACTERS_REPLACED) {
      return Message.of(Phrase.DAMAGED, warning.encoding(), warning.count());
    }
    return warning.count() == 0
        ? Message.of(Phrase.READ_AS, warning.encoding())
        : Message.of(Phrase.READ_AS_WITH_LOSS, warning.encoding(), warning.count());
  }

  private static Object format(String name) {
    return name.equals("Office 97-2003") ? Message.of(Phrase.OFFICE_OR_PASSWORD) : name;
  }
}
