package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAgreementTest {

  /** Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, examples A and B. */
  @ParameterizedTest
  @CsvSource({"0100000010, 1110010000, 0.095", "aabbdcccedda, babbbccceddd, 0.692"})
  void alpha_publishedData_isThePublishedOne(String one, String other, double alpha) {
    WordAgreement agreement = agreement(one, other);

    assertThat(agreement.count()).isEqualTo(one.length());
    assertThat(agreement.alpha().orElseThrow()).isCloseTo(alpha, within(0.0005));
  }

  @Test
  void alpha_fullAgreement_isOne() {
    assertThat(agreement("aab", "aab").alpha()).hasValue(1.0);
  }

  @Test
  void alpha_oneValueOnly_isUnknown() {
    assertThat(agreement("aaa", "aaa").alpha()).isEmpty();
    assertThat(agreement("", "").alpha()).isEmpty();
  }

  private static WordAgreement agreement(String one, String other) {
    WordAgreement agreement = new WordAgreement();
    for (int i = 0; i < one.length(); i++) {
      agreement.add(one.substring(i, i + 1), other.substring(i, i + 1));
    }
    return agreement;
  }
}
