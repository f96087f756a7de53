package org.brugtaal.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * A part of a whole that was counted.
 *
 * @param count the part, 0 or more
 * @param of the whole, {@code count} or more
 */
public record Proportion(int count, int of) {

  private static final double LEVEL = 0.95;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code count} is negative or more than {@code of}
   */
  public Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(count + " of " + of);
    }
  }

  /**
   * The share.
   *
   * @return 0 to 1, or empty if the whole is nothing
   */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /**
   * The 95 % score interval of Wilson (1927, Journal of the American Statistical Association 22),
   * without continuity correction. It takes the occurrences as independent; those of one text are
   * not quite, so that it is rather too narrow than too wide.
   *
   * @return empty if the whole is nothing
   */
  public Optional<Interval> interval() {
    if (of == 0) {
      return Optional.empty();
    }
    ConfidenceInterval wilson =
        BinomialProportion.getWilsonScoreInterval(of, (double) count / of, LEVEL);
    return Optional.of(
        new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound())));
  }
}
