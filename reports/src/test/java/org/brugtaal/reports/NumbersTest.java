package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "3, 3.0",
    "100, 100.0",
    "0.30000000000000004, 0.3",
    "33.000000000000014, 33.0",
    "0.3333333333333333, 0.333333",
    "0.0000004, 0.0",
    "0.000001, 0.000001",
    "NaN, 0.0",
    "Infinity, 0.0"
  })
  void json_ofDouble_hasNoNoise(double value, String expected) {
    assertThat(Numbers.json(value).toPlainString()).isEqualTo(expected);
  }

  @Property
  void json_ofAnyDouble_isPlainAndShort(@ForAll double value) {
    assertThat(Numbers.json(value).toPlainString()).matches("-?\\d+\\.\\d{1,6}");
  }

  @Test
  void format_inDutchAndEnglish_differs() {
    assertThat(Numbers.of(Language.DUTCH).format(1234.56)).isEqualTo("1.234,6");
    assertThat(Numbers.of(Language.ENGLISH).format(1234.56)).isEqualTo("1,234.6");
  }
}
