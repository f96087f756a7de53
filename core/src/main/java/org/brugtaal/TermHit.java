package org.brugtaal;

import java.util.List;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence of a dominant concept.
 *
 * @param span where it stands in the document's text
 * @param match exactly the slice of the text at {@code span}, line breaks included
 * @param concept the concept
 * @param term the term of the concept that was found
 * @param language the language of the term
 * @param status how it is used
 * @param reason why it is not flagged, or null if it is
 * @param negated whether it is negated ("geen radicalisering"); that does not change its status
 * @param repeated whether its sentence stood in the document before, so that it is no new evidence
 * @param segment the segment it stands in
 * @param suggestions at most three wordings, the most fitting first; empty unless flagged or
 *     statutory
 */
public record TermHit(
    Span span,
    String match,
    Concept concept,
    Term term,
    Language language,
    HitStatus status,
    @Nullable StatusReason reason,
    boolean negated,
    boolean repeated,
    Segment segment,
    List<Suggestion> suggestions) {

  // Copies the list.
  public TermHit {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * The domain whose word it is; the first where the lexicon names two.
   *
   * @return {@link Domain#SECURITY} or {@link Domain#JUSTICE}
   */
  public Domain domain() {
    return concept.domains().get(0);
  }

  /**
   * Whether it counts: it is the writer's own use.
   *
   * @return true if the status is {@link HitStatus#FLAGGED}
   */
  public boolean isFlagged() {
    return status == HitStatus.FLAGGED;
  }
}
