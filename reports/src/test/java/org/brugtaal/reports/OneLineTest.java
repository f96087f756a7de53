package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void of_whiteSpaceOfAnyKind_isOneSpace() {
    assertThat(OneLine.of("a \t\r\n b\u00A0c\u2028d")).isEqualTo("a b c d");
  }

  @Test
  void expression_brokenOverLines_isWhole() {
    assertThat(OneLine.expression("radicali-\n  sering")).isEqualTo("radicalisering");
    assertThat(OneLine.expression("radicali-\r\nsering")).isEqualTo("radicalisering");
    assertThat(OneLine.expression("radi\u00ADcalisering")).isEqualTo("radicalisering");
  }

  @Test
  void expression_ofSeveralWords_keepsItsSpacesAndHyphens() {
    assertThat(OneLine.expression("lone\nwolf")).isEqualTo("lone wolf");
    assertThat(OneLine.expression("ex-prisoner")).isEqualTo("ex-prisoner");
    assertThat(OneLine.expression("dader-")).isEqualTo("dader-");
  }
}
