package org.brugtaal.evaluation;

import org.brugtaal.lexicon.Coded;

/**
 * Something that keeps a gold standard from being used, as data: the caller puts it into words.
 *
 * @param kind what is wrong
 * @param file the file or folder it is about; may hold any character
 * @param line the line of that file, from 1, or 0 if it is about the whole
 * @param detail the value that is wrong; may be empty
 */
public record GoldProblem(Kind kind, String file, int line, String detail) {

  /** What is wrong. */
  public enum Kind implements Coded {
    /** The folder does not exist or is no folder. */
    NO_FOLDER("no-folder"),
    /** There is no gold file in the folder. */
    NO_GOLD("no-gold"),
    /** The text beside a gold file is missing. */
    NO_TEXT("no-text"),
    /** A file cannot be read; the detail is the system's reason. */
    UNREADABLE("unreadable"),
    /** A file is not UTF-8. */
    NOT_UTF8("not-utf8"),
    /** No part of the path is a language, and none was declared. */
    NO_LANGUAGE("no-language"),
    /** The first line lacks a column; the detail is its name. */
    NO_COLUMN("no-column"),
    /** The line number is no line of the text. */
    BAD_LINE("bad-line"),
    /** The status is unknown. */
    UNKNOWN_STATUS("unknown-status"),
    /** The marked words do not stand on that line, or not once more. */
    MARK_NOT_FOUND("mark-not-found"),
    /** The language of a line is none of those that are known. */
    UNKNOWN_LANGUAGE("unknown-language");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** In English, for developers. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + ": " + kind.code() + " " + detail;
  }
}
