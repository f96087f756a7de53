package org.brugtaal.benchmarks;

import java.util.List;

/**
 * The values of one metric, one for each iteration.
 *
 * @param values at least one
 */
record Figure(List<Double> values) {

  // Sorts the values.
  Figure {
    values = values.stream().sorted().toList();
  }

  double min() {
    return values.get(0);
  }

  double max() {
    return values.get(values.size() - 1);
  }

  /** The middle value; of an even number, the mean of the two in the middle. */
  double median() {
    int half = values.size() / 2;
    return values.size() % 2 == 1
        ? values.get(half)
        : (values.get(half - 1) + values.get(half)) / 2;
  }
}
