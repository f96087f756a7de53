package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void f1_textsThatDiffer_liesWithinItsInterval() {
    List<Counts> texts = List.of(new Counts(8, 10, 10), new Counts(1, 10, 4), new Counts(5, 6, 6));
    Estimate estimate = Bootstrap.f1(texts);
    Interval interval = estimate.interval().orElseThrow();

    assertThat(estimate.value()).hasValue(28.0 / 46);
    assertThat(interval.low()).isGreaterThanOrEqualTo(2.0 / 14).isLessThan(28.0 / 46);
    assertThat(interval.high()).isLessThanOrEqualTo(10.0 / 12).isGreaterThan(28.0 / 46);
    assertThat(Bootstrap.f1(texts)).isEqualTo(estimate);
  }

  @Test
  void f1_textsThatAreAlike_hasNoWidth() {
    Counts half = new Counts(1, 2, 2);

    assertThat(Bootstrap.f1(List.of(half, half)).interval()).hasValue(new Interval(0.5, 0.5));
  }

  @Test
  void f1_nothingMarkedNorFound_isUnknown() {
    Estimate estimate = Bootstrap.f1(List.of(new Counts(0, 0, 0)));

    assertThat(estimate.value()).isEmpty();
    assertThat(estimate.interval()).isEmpty();
    assertThat(Bootstrap.f1(List.of()).value()).isEmpty();
  }
}
