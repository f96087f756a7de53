package org.brugtaal.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.brugtaal.Analysis;

/** Checks the thresholds that the user asked for. */
final class Thresholds {

  private Thresholds() {}

  /** What to say of each threshold that a document crosses; empty if it crosses none. */
  static List<Message> crossed(Analysis analysis, CheckOptions options) {
    List<Message> crossed = new ArrayList<>();
    int flagged = analysis.measures().flagged();
    if (options.failOnFlagged() && flagged > 0) {
      crossed.add(Message.of(Phrase.FLAGGED, flagged));
    }
    Double limit = options.failAboveDensity();
    OptionalDouble density = analysis.measures().density().value();
    if (limit != null && density.isPresent() && density.getAsDouble() > limit) {
      crossed.add(Message.of(Phrase.DENSE, number(density.getAsDouble()), number(limit)));
    }
    return crossed;
  }

  /** Enough digits that a density just above its limit does not look equal to it. */
  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
  }
}
