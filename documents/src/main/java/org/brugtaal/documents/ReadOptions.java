package org.brugtaal.documents;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may choose in reading.
 *
 * @param maxBytes the largest size that is read, in bytes, 1 to {@link #LARGEST}
 * @param encoding the encoding of plain text, or null to recognise it
 */
public record ReadOptions(long maxBytes, @Nullable Charset encoding) {

  /** The largest {@code maxBytes}: one text has to fit in memory several times. */
  public static final long LARGEST = 1_000_000_000;

  /** At most 50 MB (50,000,000 bytes), the encoding recognised. */
  public static final ReadOptions DEFAULT = new ReadOptions(50_000_000, null);

  /**
   * Checks the limit.
   *
   * @throws IllegalArgumentException if {@code maxBytes} is out of range
   */
  public ReadOptions {
    if (maxBytes < 1 || maxBytes > LARGEST) {
      throw new IllegalArgumentException("maxBytes " + maxBytes + " is not in 1.." + LARGEST);
    }
  }

  /**
   * The same options with another limit.
   *
   * @param limit the largest size that is read, in bytes
   * @return new options
   */
  public ReadOptions withMaxBytes(long limit) {
    return new ReadOptions(limit, encoding);
  }

  /**
   * The same options for one encoding.
   *
   * @param forced the encoding of plain text, or null to recognise it
   * @return new options
   */
  public ReadOptions withEncoding(@Nullable Charset forced) {
    return new ReadOptions(maxBytes, forced);
  }
}
