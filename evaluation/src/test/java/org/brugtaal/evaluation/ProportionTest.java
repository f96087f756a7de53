package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /** Newcombe 1998, Statistics in Medicine 17, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void interval_publishedCounts_isThePublishedOne(int count, int of, double low, double high) {
    Interval interval = new Proportion(count, of).interval().orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "3, 3", "0, 1", "1, 1"})
  void interval_nothingOrAll_staysWithinTheScale(int count, int of) {
    Interval interval = new Proportion(count, of).interval().orElseThrow();

    assertThat(interval.low()).isBetween(0.0, 1.0).isLessThan(interval.high());
    assertThat(interval.high()).isBetween(0.0, 1.0);
  }

  @Test
  void value_ofNothing_isUnknown() {
    assertThat(new Proportion(0, 0).value()).isEmpty();
    assertThat(new Proportion(0, 0).interval()).isEmpty();
    assertThat(new Proportion(1, 4).value()).hasValue(0.25);
  }

  @Test
  void of_moreThanTheWhole_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 1));
  }
}
