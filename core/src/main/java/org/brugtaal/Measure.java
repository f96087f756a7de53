package org.brugtaal;

import java.util.OptionalDouble;

/**
 * One value with what it counts: {@code scale * numerator / denominator}.
 *
 * @param numerator what is counted or summed
 * @param denominator what it is set against
 * @param scale 1 for a share, 1000 for a rate per thousand
 * @param unit what the denominator counts, such as "units"
 */
public record Measure(double numerator, double denominator, double scale, String unit) {

  /**
   * The value.
   *
   * @return a finite number, or empty if there is nothing to set it against
   */
  public OptionalDouble value() {
    return denominator == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(scale * numerator / denominator);
  }
}
