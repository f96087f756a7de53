package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.descriptive.rank.Percentile;

/** Estimates how far an F1 depends on the texts that happen to be there. */
final class Bootstrap {

  private static final int SAMPLES = 2000;
  private static final long SEED = 20260101;
  private static final double LOW = 2.5;
  private static final double HIGH = 97.5;

  private Bootstrap() {}

  /** The F1 of all texts together; whole texts are drawn, as words of one text are alike. */
  static Estimate f1(List<Counts> texts) {
    Counts all = Counts.sum(texts);
    double[] drawn = samples(texts);
    if (drawn.length == 0) {
      return new Estimate(all.f1(), Optional.empty());
    }
    Percentile percentile = new Percentile();
    percentile.setData(drawn);
    Interval interval = new Interval(percentile.evaluate(LOW), percentile.evaluate(HIGH));
    return new Estimate(all.f1(), Optional.of(interval));
  }

  /** A sample without mark and finding has no F1 and is left out. */
  private static double[] samples(List<Counts> texts) {
    Random random = new Random(SEED);
    DoubleStream.Builder values = DoubleStream.builder();
    for (int i = 0; i < SAMPLES && !texts.isEmpty(); i++) {
      List<Counts> sample = new ArrayList<>(texts.size());
      for (int j = 0; j < texts.size(); j++) {
        sample.add(texts.get(random.nextInt(texts.size())));
      }
      Counts.sum(sample).f1().ifPresent(values);
    }
    return values.build().toArray();
  }
}
