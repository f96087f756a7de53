package org.brugtaal.internal.find;

import java.util.List;
import java.util.TreeSet;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Role;

/**
 * The words of security and justice in one segment, apart from everyday ones. An everyday word is
 * known by the company it keeps: {@code dealers} beside the police are not those of a garage.
 */
public final class Company {

  /** About two sentences to either side, in UTF-16 units. */
  private static final int REACH = 200;

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

  private static boolean isTelling(Found found) {
    return found.concept().role() != Role.LABEL
        && (found.concept().domains().contains(Domain.SECURITY)
            || found.concept().domains().contains(Domain.JUSTICE));
  }

  /**
   * Whether such a word stands near a place, and not in it.
   *
   * @param place the place
   * @return true within two hundred units
   */
  public boolean isNear(Span place) {
    int first = Math.max(0, place.start() - REACH);
    Span from = new Span(first, first);
    Span to = new Span(place.end() + REACH, place.end() + REACH + 1);
    return words.subSet(from, to).stream().anyMatch(word -> !word.overlaps(place));
  }
}
