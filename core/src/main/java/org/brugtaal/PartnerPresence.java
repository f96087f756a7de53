package org.brugtaal;

import java.util.Map;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;

/**
 * How one partner is present in the words of a document.
 *
 * @param domain the partner's domain
 * @param named number of times an organisation, role or the domain itself is named
 * @param voiced number of occurrences of the partner's own words; a word shared by k domains counts
 *     1/k
 * @param facets how many of those occurrences show each side of its work; all four facets are
 *     present
 */
public record PartnerPresence(Domain domain, int named, double voiced, Map<Facet, Double> facets) {

  // Copies the map.
  public PartnerPresence {
    facets = Map.copyOf(facets);
  }

  /**
   * Whether it is named at all.
   *
   * @return true for one occurrence or more
   */
  public boolean isNamed() {
    return named > 0;
  }

  /**
   * Whether its own words are heard at all.
   *
   * @return true for one occurrence or more
   */
  public boolean isVoiced() {
    return voiced > 0;
  }
}
