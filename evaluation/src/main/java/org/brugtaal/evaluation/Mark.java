package org.brugtaal.evaluation;

import java.util.Locale;
import org.brugtaal.HitStatus;
import org.brugtaal.Span;

/**
 * Words that a reader marked.
 *
 * @param line the line on which they begin, from 1
 * @param span where they stand in the text
 * @param match exactly the slice of the text at {@code span}, line breaks included
 * @param status what the reader says of them
 * @param phenomenon what makes them hard or easy to find, such as {@code compound}; may be empty
 * @param organisation in minutes the organisation of the speaker, as written there; may be empty
 */
public record Mark(
    int line, Span span, String match, MarkStatus status, String phenomenon, String organisation) {

  /**
   * Whether a status of the program is the one the reader gave.
   *
   * @param found what the program says
   * @return false for every status if this is no term
   */
  public boolean is(HitStatus found) {
    return status.code().equals(found.code());
  }

  /**
   * Whether it is a term.
   *
   * @return false for a trap and for what is in doubt
   */
  public boolean isTerm() {
    return status.isTerm();
  }

  /** Whether an organisation is the one the reader gave, whatever the capitals and blanks. */
  boolean isOf(String other) {
    return fold(organisation).equals(fold(other));
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
