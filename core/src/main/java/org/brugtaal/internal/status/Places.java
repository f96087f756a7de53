package org.brugtaal.internal.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brugtaal.Span;
import org.jspecify.annotations.Nullable;

/**
 * Things that stand in a text. Those over a stretch are found by halving, so that a segment with
 * many of them still takes hardly more than linear time.
 */
final class Places<T> {

  private final Function<T, Span> place;
  private final List<T> things;

  /** The farthest end among the things up to each; it never falls, so one can search in it. */
  private final int[] reach;

  Places(Collection<T> things, Function<T, Span> place) {
    this.place = place;
    this.things = things.stream().sorted(Comparator.comparing(place)).toList();
    this.reach = new int[this.things.size()];
    int farthest = 0;
    for (int i = 0; i < reach.length; i++) {
      farthest = Math.max(farthest, span(i).end());
      reach[i] = farthest;
    }
  }

  /** Those that share a unit with {@code stretch}, by their start. */
  Stream<T> over(Span stretch) {
    int first = first(i -> reach[i] > stretch.start());
    int last = first(i -> span(i).start() >= stretch.end());
    return IntStream.range(first, last)
        .filter(i -> span(i).overlaps(stretch))
        .mapToObj(things::get);
  }

  /**
   * The first of those that share a unit with {@code stretch} for which {@code condition} holds, or
   * null. Asked for each term of a text, mostly in vain, so it makes nothing.
   */
  @Nullable T firstOver(Span stretch, Predicate<T> condition) {
    int last = first(i -> span(i).start() >= stretch.end());
    for (int i = first(k -> reach[k] > stretch.start()); i < last; i++) {
      T thing = things.get(i);
      if (place.apply(thing).overlaps(stretch) && condition.test(thing)) {
        return thing;
      }
    }
    return null;
  }

  /** Whether {@code condition} holds for one that shares a unit with {@code stretch}. */
  boolean anyOver(Span stretch, Predicate<T> condition) {
    return firstOver(stretch, condition) != null;
  }

  /** Those that begin at {@code offset} or later, by their start. */
  List<T> from(int offset) {
    return things.subList(first(i -> span(i).start() >= offset), things.size());
  }

  private Span span(int index) {
    return place.apply(things.get(index));
  }

  /**
   * The first index for which {@code condition} holds; once it holds, it holds for all that follow.
   */
  private int first(IntPredicate condition) {
    int low = 0;
    int high = reach.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
