package org.brugtaal.internal.find;

import java.util.List;
import java.util.TreeSet;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Role;

/**
 * The words of security and justice in one segment, apart from everyday ones. An everyday word is
 * known by the company it keeps: {@code dealers} beside the police are not those of a garage.
 */
public final class Company {

  /**
   * About a clause to either side, in UTF-16 units. On the gold standard's building part 200 took
   * half as many other words again for terms, and 40 lost one term in eighty.
   */
  private static final int REACH = 80;

  private final TreeSet<Span> words = new TreeSet<>();

  /**
   * The company in a segment.
   *
   * @param terms all terms found in it that are no other words
   */
  public Company(List<Found> terms) {
    for (Found found : terms) {
      if (!found.form().term().contextual() && isTelling(found)) {
        words.add(found.span());
      }
    }
  }

  /** The words of one's own, and the bodies themselves; a perspective word is no proof. */
  private static boolean isTelling(Found found) {
    Concept concept = found.concept();
    boolean owned = concept.role() == Role.DOMINANT || concept.role() == Role.PARTNER;
    return owned
        && (concept.domains().contains(Domain.SECURITY)
            || concept.domains().contains(Domain.JUSTICE));
  }

  /**
   * Whether such a word stands near a place, and not in it.
   *
   * @param place the place
   * @return true within eighty units
   */
  public boolean isNear(Span place) {
    int first = Math.max(0, place.start() - REACH);
    Span from = new Span(first, first);
    Span to = new Span(place.end() + REACH, place.end() + REACH + 1);
    return words.subSet(from, to).stream().anyMatch(word -> !word.overlaps(place));
  }
}
