package org.brugtaal;

import java.util.List;
import java.util.Map;
import org.brugtaal.lexicon.Domain;

/**
 * The measures of one document. Only own voice counts: hits that are quoted, mentioned, named,
 * statutory or ignored do not.
 *
 * @param state how much they can bear
 * @param flagged number of flagged hits
 * @param load sum of the weights of the flagged hits (1.0, 0.6 or 0.3 for dominance 3, 2 or 1)
 * @param density {@code load} per 1,000 units
 * @param evidence occurrences of own-voice dominant, perspective and bridge concepts in distinct
 *     sentences
 * @param distinctSentences number of sentences that differ from each other
 * @param shares each domain's part of all domain words, dominant words included; all eight domains
 *     are present
 * @param partners named and voiced, per domain, in the order of {@link Domain}
 * @param replaceable flagged hits for which an alternative exists, against all flagged hits
 */
public record Measures(
    MeasureState state,
    int flagged,
    double load,
    Measure density,
    int evidence,
    int distinctSentences,
    Map<Domain, Measure> shares,
    List<PartnerPresence> partners,
    Measure replaceable) {

  // Copies the collections.
  public Measures {
    shares = Map.copyOf(shares);
    partners = List.copyOf(partners);
  }
}
