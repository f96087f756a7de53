package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "500b, 500",
    "500kB, 500000",
    "20MB, 20000000",
    "20 mb, 20000000",
    "1.5M, 1500000",
    "'1,5 GB', 1500000000",
    "64KiB, 65536",
    "2MiB, 2097152",
    "1GiB, 1073741824",
    "0.001kB, 1"
  })
  void parse_size_isInBytes(String text, long bytes) {
    assertThat(ByteSize.parse(text)).contains(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MB", "-1", "1..5MB", "1TB", "1e3", "20MBB", "１MB"})
  void parse_noSize_isEmpty(String text) {
    assertThat(ByteSize.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1 B", "1500, 1500 B", "2000, 2 kB", "50000000, 50 MB", "1000000000, 1 GB"})
  void format_bytes_takesTheLargestUnitThatDivides(long bytes, String text) {
    assertThat(ByteSize.format(bytes)).isEqualTo(text);
  }
}
