package org.brugtaal.evaluation;

import org.brugtaal.lexicon.Coded;

/**
 * A place where what was found differs from what a reader marked.
 *
 * @param file name of the text
 * @param line the line on which it begins, from 1
 * @param kind in what way it differs
 * @param match the marked words, or the found ones where nothing is marked; line breaks included;
 *     empty where it is about a line
 * @param expected code of the status or language that the reader gave, or the organisation; {@code
 *     none} where nothing is marked
 * @param found the same as the program has it; {@code none} where it found nothing
 * @param concept id of the concept found; may be empty
 * @param phenomenon the phenomenon of the mark; may be empty
 * @param text the line
 */
public record Difference(
    String file,
    int line,
    Kind kind,
    String match,
    String expected,
    String found,
    String concept,
    String phenomenon,
    String text) {

  /** What stands for nothing. */
  public static final String NONE = "none";

  /** In what way it differs. */
  public enum Kind implements Coded {
    /** A marked term was not found. */
    MISS("miss"),
    /** A marked term was found with another status. */
    OTHER_STATUS("other-status"),
    /** Something was found where nothing is marked, or a second time in one mark. */
    FALSE_ALARM("false-alarm"),
    /** A trap was taken for a term. */
    TRAP("trap"),
    /** A line was taken for another language. */
    LANGUAGE("language"),
    /** Words in minutes were given to another organisation, or to none. */
    ORGANISATION("organisation");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
