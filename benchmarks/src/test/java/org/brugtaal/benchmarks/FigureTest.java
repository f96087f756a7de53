package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void median_oddOrEvenNumber_isTheMiddle() {
    assertThat(new Figure(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
    assertThat(new Figure(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3.0);
    assertThat(new Figure(List.of(9.0, 1.0)).min()).isEqualTo(1.0);
    assertThat(new Figure(List.of(9.0, 1.0)).max()).isEqualTo(9.0);
  }
}
