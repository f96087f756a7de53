package org.brugtaal.internal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Role;

/**
 * Decides between terms that overlap: the one that begins first wins, of those the longest, of
 * those the one that has most of the word (the whole word, then its head, then a modifier).
 *
 * <p>Dominant terms are decided among themselves, apart from those inside a longer expression that
 * puts the person first or is common ground ({@code person in detention}): it is what a writer is
 * advised to say. Of the other roles a term gives way to a dominant one, unless it is longer or a
 * partner's name: a name may hold a dominant word, and both are then reported.
 */
public final class Overlaps {

  private static final Comparator<Found> ORDER =
      Comparator.<Found>comparingInt(found -> found.span().start())
          .thenComparingInt(found -> -found.span().end())
          .thenComparing(Found::match)
          .thenComparing(found -> found.concept().id());

  /** As above, but of one span the dominant term first: only a longer expression holds it. */
  private static final Comparator<Found> LONGER_FIRST =
      Comparator.<Found>comparingInt(found -> found.span().start())
          .thenComparingInt(found -> -found.span().end())
          .thenComparing(found -> found.concept().role() != Role.DOMINANT);

  private Overlaps() {}

  /**
   * The dominant terms that stay.
   *
   * @param terms terms of all roles, in any order
   * @return in reading order, without overlaps
   */
  public static List<Found> dominant(List<Found> terms) {
    return leftmostLongest(outsideAdvisedExpressions(terms));
  }

  /** The dominant terms of which no longer advised expression is the whole. */
  private static List<Found> outsideAdvisedExpressions(List<Found> terms) {
    List<Found> outside = new ArrayList<>();
    int reach = 0;
    for (Found found : terms.stream().sorted(LONGER_FIRST).toList()) {
      if (isAdvised(found.concept())) {
        reach = Math.max(reach, found.span().end());
      } else if (found.concept().role() == Role.DOMINANT && found.span().end() > reach) {
        outside.add(found);
      }
    }
    return outside;
  }

  /**
   * Whether a longer expression of a concept is what a writer is advised to say.
   *
   * @param concept a concept
   * @return true for common ground, and for words that put the person first
   */
  public static boolean isAdvised(Concept concept) {
    return concept.role() == Role.BRIDGE || concept.facet() == Facet.PERSON;
  }

  /**
   * The terms of other roles that stay.
   *
   * @param terms terms of all roles, in any order
   * @param dominant the dominant terms that stay, in reading order
   * @return in reading order, without overlaps among them
   */
  public static List<Found> others(List<Found> terms, List<Found> dominant) {
    List<Found> others =
        leftmostLongest(
            terms.stream().filter(found -> found.concept().role() != Role.DOMINANT).toList());
    List<Found> kept = new ArrayList<>();
    int next = 0;
    for (Found other : others) {
      while (next < dominant.size() && dominant.get(next).span().end() <= other.span().start()) {
        next++;
      }
      if (next == dominant.size() || !yields(other, dominant.get(next).span())) {
        kept.add(other);
      }
    }
    return kept;
  }

  /**
   * The stretches that terms cover; terms that overlap cover one together.
   *
   * @param terms terms of all roles, in any order
   * @return in reading order, without overlaps
   */
  public static List<Span> covered(List<Found> terms) {
    List<Span> covered = new ArrayList<>();
    for (Span span : terms.stream().map(Found::span).sorted().toList()) {
      int last = covered.size() - 1;
      if (last >= 0 && covered.get(last).overlaps(span)) {
        Span open = covered.get(last);
        covered.set(last, new Span(open.start(), Math.max(open.end(), span.end())));
      } else {
        covered.add(span);
      }
    }
    return covered;
  }

  private static boolean yields(Found other, Span dominant) {
    return other.concept().role() != Role.PARTNER
        && other.span().overlaps(dominant)
        && other.span().length() <= dominant.length();
  }

  private static List<Found> leftmostLongest(List<Found> terms) {
    List<Found> kept = new ArrayList<>();
    int end = 0;
    for (Found found : terms.stream().sorted(ORDER).toList()) {
      if (found.span().start() >= end) {
        kept.add(found);
        end = found.span().end();
      }
    }
    return kept;
  }
}
