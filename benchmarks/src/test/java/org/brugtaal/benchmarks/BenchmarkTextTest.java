package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class BenchmarkTextTest {

  @Test
  void ofMegabytes_twice_isTheSameTextInBothLanguages() {
    List<Sample> samples = BenchmarkText.ofMegabytes(0.3);
    assertThat(samples.stream().mapToLong(Sample::bytes).sum()).isBetween(300_000L, 325_000L);
    assertThat(samples).allMatch(sample -> sample.bytes() > 4_000 && sample.bytes() < 25_000);
    assertThat(samples).extracting(Sample::language).startsWith(Language.DUTCH, Language.ENGLISH);
    assertThat(samples)
        .extracting(Sample::text)
        .doesNotHaveDuplicates()
        .isEqualTo(BenchmarkText.ofMegabytes(0.3).stream().map(Sample::text).toList());
  }

  @Test
  void ofMegabytes_oneLanguage_holdsNoOther() {
    assertThat(BenchmarkText.ofMegabytes(0.1, Language.ENGLISH))
        .isNotEmpty()
        .allMatch(sample -> sample.language() == Language.ENGLISH);
  }
}
