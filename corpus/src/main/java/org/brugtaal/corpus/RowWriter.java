package org.brugtaal.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a table one by one. */
interface RowWriter {

  /**
   * Writes the next cell of the row: a string, a whole number, a {@code Double}, a truth value, or
   * null.
   */
  void cell(@Nullable Object value) throws IOException;

  void endRow() throws IOException;

  void flush() throws IOException;

  /** A number with at most six decimals, never with an exponent. */
  static String decimal(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
