package org.brugtaal.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 500kB}, {@code 20MB}, {@code 1,5 GB}, {@code 64MiB}. */
final class ByteSize {

  private static final Map<String, Long> UNITS =
      Map.of(
          "",
          1L,
          "k",
          1_000L,
          "m",
          1_000_000L,
          "g",
          1_000_000_000L,
          "ki",
          1L << 10,
          "mi",
          1L << 20,
          "gi",
          1L << 30);

  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,12}(?:[.,]\\d{1,3})?) ?([kmg]i?)?b?", Pattern.CASE_INSENSITIVE);

  private ByteSize() {}

  /** The number of bytes, or empty if {@code text} is no size. */
  static Optional<Long> parse(String text) {
    Matcher size = SIZE.matcher(text.strip());
    if (!size.matches()) {
      return Optional.empty();
    }
    String unit = size.group(2) == null ? "" : size.group(2).toLowerCase(Locale.ROOT);
    long factor = UNITS.getOrDefault(unit, 1L);
    BigDecimal number = new BigDecimal(size.group(1).replace(',', '.'));
    return Optional.of(number.multiply(BigDecimal.valueOf(factor)).longValue());
  }

  /** The size in the largest unit that divides it, such as {@code 20 MB}. */
  static String format(long bytes) {
    if (bytes % 1_000_000_000 == 0) {
      return bytes / 1_000_000_000 + " GB";
    }
    if (bytes % 1_000_000 == 0) {
      return bytes / 1_000_000 + " MB";
    }
    return bytes % 1_000 == 0 ? bytes / 1_000 + " kB" : bytes + " B";
  }
}
