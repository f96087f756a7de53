package org.brugtaal.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.brugtaal.lexicon.Lexicon;

/**
 * Whether two engines found the same. They differ a little by design: only our matcher joins words
 * that a line end cuts and knows that a hyphen may be left out, and only it and the Aho-Corasick
 * peer look at the case of an acronym.
 */
final class Agreement {

  private final Lexicon lexicon;
  private final List<Sample> samples;

  Agreement(Lexicon lexicon, List<Sample> samples) {
    this.lexicon = lexicon;
    this.samples = samples;
  }

  /** Throws if the hits of {@code engine} in these documents are too far from our whole forms. */
  void check(Engine engine, long[] hits) {
    long theirs = Arrays.stream(hits).sum();
    if (theirs == 0) {
      throw new IllegalStateException(engine + " found nothing");
    }
    if (!engine.isCompared()) {
      return;
    }
    long ours = samples.stream().mapToLong(new WholeForms(lexicon)::scan).sum();
    double difference = Math.abs(theirs - ours) / (double) ours;
    if (difference > engine.tolerance()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s found %d whole forms, we found %d: they differ by %.3f, allowed is %.3f",
              engine,
              theirs,
              ours,
              difference,
              engine.tolerance()));
    }
  }
}
