package org.brugtaal.lexicon;

import java.util.List;

/**
 * An expression of a concept in one language.
 *
 * @param lemma the citation form
 * @param pos its word class
 * @param forms every form that is found, the lemma among them
 * @param compounding its part in longer words
 * @param caseSensitive whether letter case must agree
 * @param ambiguous whether a form is also another part of speech, so that a tagger should decide
 * @param contextual whether a form is an everyday word too, so that only the company of words of
 *     security or justice makes it this concept
 */
public record Term(
    String lemma,
    PartOfSpeech pos,
    List<Form> forms,
    Compounding compounding,
    boolean caseSensitive,
    boolean ambiguous,
    boolean contextual) {

  // Copies the list.
  public Term {
    forms = List.copyOf(forms);
  }
}
