package org.brugtaal.evaluation;

import java.util.List;
import java.util.OptionalDouble;

/** How many marks and findings there are, and how many of them agree. */
record Counts(int agreed, int marks, int found) {

  static Counts sum(List<Counts> all) {
    int agreed = 0;
    int marks = 0;
    int found = 0;
    for (Counts counts : all) {
      agreed += counts.agreed;
      marks += counts.marks;
      found += counts.found;
    }
    return new Counts(agreed, marks, found);
  }

  Proportion recall() {
    return new Proportion(agreed, marks);
  }

  Proportion precision() {
    return new Proportion(agreed, found);
  }

  /** Harmonic mean of recall and precision, or empty if there is neither mark nor finding. */
  OptionalDouble f1() {
    int both = marks + found;
    return both == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * agreed / both);
  }
}
