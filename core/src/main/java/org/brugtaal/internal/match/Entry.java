package org.brugtaal.internal.match;

import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Term;
import org.jspecify.annotations.Nullable;

/** Something the matcher looks for. */
public sealed interface Entry {

  /**
   * The writing that must be met letter for letter, or null if case does not matter.
   *
   * @return such as {@code OM}
   */
  @Nullable String exact();

  /**
   * A form of a term, or what opens a compound with it.
   *
   * @param concept the concept
   * @param term its term
   * @param number the number of the form
   * @param whole whether it may stand as a word by itself
   * @param opens whether it may open a longer word
   * @param closes whether it may close a longer word
   * @param exact the writing that must be met, or null
   */
  record TermForm(
      Concept concept,
      Term term,
      GrammaticalNumber number,
      boolean whole,
      boolean opens,
      boolean closes,
      @Nullable String exact)
      implements Entry {}

  /**
   * A pattern of an exception.
   *
   * @param exception the exception
   * @param exact the writing that must be met, or null
   */
  record Context(ContextException exception, @Nullable String exact) implements Entry {}

  /**
   * A pattern of a cue.
   *
   * @param kind what it says
   * @param exact the writing that must be met, or null
   */
  record Cue(CueKind kind, @Nullable String exact) implements Entry {}
}
