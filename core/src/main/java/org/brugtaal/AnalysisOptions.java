package org.brugtaal;

import java.util.List;
import java.util.Set;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Domain;

/**
 * What a caller may choose.
 *
 * @param audiences whose alternatives come first, in this order; never changes a number
 * @param partners the partners that take part, against which coverage is measured
 */
public record AnalysisOptions(List<Audience> audiences, Set<Domain> partners) {

  /** No audience before another, and all six partners outside security and justice. */
  public static final AnalysisOptions DEFAULT =
      new AnalysisOptions(
          List.of(),
          Set.of(
              Domain.CARE,
              Domain.EDUCATION,
              Domain.YOUTH,
              Domain.SOCIAL,
              Domain.HOUSING,
              Domain.COMMUNITY));

  // Copies the collections.
  public AnalysisOptions {
    audiences = List.copyOf(audiences);
    partners = Set.copyOf(partners);
  }

  /**
   * The same options with these audiences first.
   *
   * @param first whose alternatives come first
   * @return new options
   */
  public AnalysisOptions withAudiences(List<Audience> first) {
    return new AnalysisOptions(first, partners);
  }

  /**
   * The same options for these partners.
   *
   * @param present the partners that take part
   * @return new options
   */
  public AnalysisOptions withPartners(Set<Domain> present) {
    return new AnalysisOptions(audiences, present);
  }
}
