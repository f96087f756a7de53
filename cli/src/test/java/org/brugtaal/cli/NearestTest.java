package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "--fromat, --format",
    "--formt, --format",
    "--partner, --partners",
    "--fail-above-densty, --fail-above-density",
    "--lexikon, --lexicon",
    "--vresion, --version"
  })
  void to_slipOfTheKeys_isWhatWasMeant(String typed, String meant) {
    assertThat(Nearest.to(typed, Command.CHECK.optionNames())).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"-x", "-rf", "--color", "--something-else"})
  void to_otherWord_isNothing(String typed) {
    assertThat(Nearest.to(typed, Command.CHECK.optionNames())).isEmpty();
  }
}
