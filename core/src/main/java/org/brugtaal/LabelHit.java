package org.brugtaal;

import org.brugtaal.lexicon.Concept;

/**
 * An occurrence of a stigmatising word of another domain; listed on request, never measured.
 *
 * @param span where it stands
 * @param match exactly the slice of the text at {@code span}
 * @param concept the concept
 */
public record LabelHit(Span span, String match, Concept concept) {}
