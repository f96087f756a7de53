package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {

  @ParameterizedTest
  @CsvSource({
    "0-2 3-5, 2",
    "0-2 0-5, 1",
    "0-4 2-6, 1",
    "0-2 3-5 0-6, 1",
    "0-2 4-6 3-7 8-9, 3",
    "0-4 3-6 5-8, 2",
  })
  void add_sortedByEnd_keepsLeftmostLongest(String spans, int expected) {
    Spans kept = new Spans();
    for (String span : spans.split(" ")) {
      String[] ends = span.split("-");
      kept.add(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
    assertThat(kept.size()).isEqualTo(expected);
  }
}
