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
   * @param expected the likely number, at most {@code limit}; a right guess saves copying
   */
  static byte[] read(InputStream in, int expected, int limit) throws IOException {
    byte[] bytes = new byte[expected > 0 ? expected : Math.min(limit, LEAST)];
    int length = 0;
    while (true) {
      length += in.readNBytes(bytes, length, bytes.length - length);
      int next = length < bytes.length || length > limit ? -1 : in.read();
      if (next < 0) {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit + 1L, Math.max(LEAST, 2L * length)));
      bytes[length++] = (byte) next;
    }
  }
}
