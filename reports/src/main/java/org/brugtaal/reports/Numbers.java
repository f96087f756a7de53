package org.brugtaal.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.brugtaal.lexicon.Language;

/** Writes numbers: as people do in a language, or for JSON. Immutable. */
final class Numbers {

  /** More than any reader needs, and few enough to leave out the noise of binary fractions. */
  private static final int JSON_DECIMALS = 6;

  private final char decimal;
  private final char grouping;

  private Numbers(char decimal, char grouping) {
    this.decimal = decimal;
    this.grouping = grouping;
  }

  /** 1.234,5 in Dutch, 1,234.5 in English; the same on every machine. */
  static Numbers of(Language language) {
    return language == Language.DUTCH ? new Numbers(',', '.') : new Numbers('.', ',');
  }

  /** A whole number without decimals, any other with one. */
  String format(Number number) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(decimal);
    symbols.setGroupingSeparator(grouping);
    String pattern = number instanceof Integer ? "#,##0" : "#,##0.0";
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /**
   * A number for JSON: at most six decimals, at least one, never an exponent; 0 for what is no
   * number.
   */
  static BigDecimal json(double value) {
    if (!Double.isFinite(value)) {
      return BigDecimal.valueOf(0, 1);
    }
    BigDecimal rounded =
        BigDecimal.valueOf(value)
            .setScale(JSON_DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return rounded.scale() < 1 ? rounded.setScale(1) : rounded;
  }
}
