package org.brugtaal;

import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Language;

/**
 * An occurrence of a perspective, bridge or partner concept: what the shares and the partners of
 * the measures are counted from.
 *
 * @param span where it stands in the document's text
 * @param match exactly the slice of the text at {@code span}, line breaks included
 * @param concept the concept
 * @param language the language of the term
 * @param ownVoice whether it counts: it is neither in a quotation nor in a name
 * @param repeated whether its sentence stood in the document before, so that it is no new evidence
 * @param segment the segment it stands in
 */
public record MarkerHit(
    Span span,
    String match,
    Concept concept,
    Language language,
    boolean ownVoice,
    boolean repeated,
    Segment segment) {}
