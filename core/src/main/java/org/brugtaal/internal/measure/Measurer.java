package org.brugtaal.internal.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.Measure;
import org.brugtaal.MeasureState;
import org.brugtaal.Measures;
import org.brugtaal.PartnerPresence;
import org.brugtaal.lexicon.Domain;

/** Turns a tally into measures. */
public final class Measurer {

  private static final int PER_THOUSAND = 1000;

  // Below these a document says too little.
  private static final int LEAST_EVIDENCE = 10;
  private static final int LEAST_SENTENCES = 5;
  private static final int LEAST_UNITS = 150;

  // From these on it says enough.
  private static final int ENOUGH_EVIDENCE = 20;
  private static final int ENOUGH_SENTENCES = 10;
  private static final int ENOUGH_UNITS = 250;

  /** Domain words and names per thousand units, below which a text is about something else. */
  private static final double LEAST_PER_THOUSAND = 5;

  private Measurer() {}

  /**
   * The measures of a document.
   *
   * @param tally what was counted
   * @return the measures
   */
  public static Measures measure(Tally tally) {
    return new Measures(
        state(tally),
        tally.flagged(),
        tally.load(),
        new Measure(tally.load(), tally.units(), PER_THOUSAND, "units"),
        tally.evidence(),
        tally.distinctSentences(),
        shares(tally.words()),
        partners(tally),
        new Measure(tally.replaceable(), tally.flagged(), 1, "flagged hits"));
  }

  /**
   * A text of some length is asked first what it is about; a short one only whether it is enough.
   */
  private static MeasureState state(Tally tally) {
    int evidence = tally.evidence();
    int sentences = tally.distinctSentences();
    int units = tally.units();
    double subject = (double) PER_THOUSAND * (evidence + tally.names()) / Math.max(1, units);
    if (units >= LEAST_UNITS && sentences >= LEAST_SENTENCES && subject < LEAST_PER_THOUSAND) {
      return MeasureState.OUT_OF_SCOPE;
    }
    if (evidence < LEAST_EVIDENCE || sentences < LEAST_SENTENCES || units < LEAST_UNITS) {
      return MeasureState.TOO_LITTLE;
    }
    boolean enough =
        evidence >= ENOUGH_EVIDENCE && sentences >= ENOUGH_SENTENCES && units >= ENOUGH_UNITS;
    return enough ? MeasureState.NORMAL : MeasureState.INDICATIVE;
  }

  private static Map<Domain, Measure> shares(Map<Domain, Double> words) {
    double all = words.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Domain, Measure> shares = new EnumMap<>(Domain.class);
    words.forEach(
        (domain, count) -> shares.put(domain, new Measure(count, all, 1, "domain words")));
    return shares;
  }

  private static List<PartnerPresence> partners(Tally tally) {
    List<PartnerPresence> partners = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      partners.add(
          new PartnerPresence(
              domain, tally.named(domain), tally.voiced(domain), tally.facets(domain)));
    }
    return partners;
  }
}
