package org.brugtaal.internal.find;

import org.brugtaal.Span;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.lexicon.Concept;

/**
 * A term that was found.
 *
 * @param span where it stands
 * @param form what was found
 * @param match how it fills its word
 */
public record Found(Span span, Entry.TermForm form, Match match) {

  /**
   * The concept.
   *
   * @return the concept of the form
   */
  public Concept concept() {
    return form.concept();
  }
}
