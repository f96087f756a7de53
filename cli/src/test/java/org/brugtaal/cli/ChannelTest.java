package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {

  @ParameterizedTest
  @CsvSource({
    "/dev/pts/3, TERMINAL",
    "/dev/tty1, TERMINAL",
    "/dev/console, TERMINAL",
    "pipe:[812], PIPE",
    "socket:[9], PIPE",
    "/dev/null, OTHER",
    "/home/anna/rapport.txt, OTHER"
  })
  void ofTarget_nameOfTheSystem_isRecognised(String name, Channel channel) {
    assertThat(Channel.ofTarget(name)).isEqualTo(channel);
  }
}
