package org.brugtaal.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 without a byte order mark: in Dutch and English nearly every second byte is
 * zero, and always the same one of each pair.
 */
final class Utf16Pattern {

  private static final int SAMPLE = 4096;

  private Utf16Pattern() {}

  /** The encoding that the zero bytes suggest; whether the text holds to it is to be checked. */
  static Optional<Charset> suggest(byte[] content) {
    int pairs = Math.min(content.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs; i++) {
      first += content[2 * i] == 0 ? 1 : 0;
      second += content[2 * i + 1] == 0 ? 1 : 0;
    }
    if (isPattern(second, first, pairs)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return isPattern(first, second, pairs)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean isPattern(int high, int low, int pairs) {
    return 2 * high > pairs && 50 * low <= pairs;
  }
}
