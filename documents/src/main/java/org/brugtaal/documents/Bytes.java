package org.brugtaal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads the bytes of a stream up to a limit. */
final class Bytes {

  private static final int LEAST = 64 * 1024;

  private Bytes() {}

  /**
   * The bytes of {@code in}; one more than {@code limit} of them if there are more than that.
   *
   * @param expected the likely number; a right guess saves copying
   */
  static byte[] read(InputStream in, int expected, int limit) throws IOException {
    byte[] bytes = new byte[Math.min(limit, Math.max(expected, LEAST)) + 1];
    int length = 0;
    while (true) {
      int count = in.readNBytes(bytes, length, bytes.length - length);
      length += count;
      if (length < bytes.length || length > limit) {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1L, 2L * length));
    }
  }
}
