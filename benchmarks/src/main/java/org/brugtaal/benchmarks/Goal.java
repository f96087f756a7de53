package org.brugtaal.benchmarks;

import java.util.Optional;

/** A goal that was set before the code was written. Missing it fails no build: it is reported. */
enum Goal {
  AHO_CORASICK("finds terms at least 2.5 times as fast as hankcs", 2.5),
  STANDARD("finds terms at least 2 times as fast as Lucene only splits and lowers the text", 2.0),
  SYNONYM_GRAPH("finds terms at least 8 times as fast as SynonymGraphFilter", 8.0),
  DECODE("finds terms at least 0.2 times as fast as the JDK decodes UTF-8", 0.2),
  ALLOCATION("allocates at most 0.001 bytes per byte of text while it finds terms", 0.001),
  INDEX_STANDARD("indexes with concepts in at most 1.25 times the time without", 1.25),
  INDEX_SYNONYM_GRAPH(
      "indexes at least 2.5 times as fast as SynonymGraphFilter with FlattenGraphFilter", 2.5),
  LEXICON("reads the lexicon in at most 10 ms, cold", 10.0);

  private final String title;
  private final double bound;

  Goal(String title, double bound) {
    this.title = title;
    this.bound = bound;
  }

  /** What it asks, with Brugtaal as its subject. */
  String title() {
    return title;
  }

  /** The figure reached, or empty if it was not measured. */
  Optional<Double> reached(Figures figures) {
    return switch (this) {
      case AHO_CORASICK -> figures.scanRatio(Engine.AHO_CORASICK);
      case STANDARD -> figures.scanRatio(Engine.STANDARD);
      case SYNONYM_GRAPH -> figures.scanRatio(Engine.SYNONYM_GRAPH);
      case DECODE -> figures.scanRatio(Engine.DECODE);
      case ALLOCATION -> figures.scanAllocation(Engine.TERM_MATCHER_STRING);
      case INDEX_STANDARD -> figures.indexTimes(Chain.STANDARD);
      case INDEX_SYNONYM_GRAPH -> figures.indexTimes(Chain.SYNONYM_GRAPH).map(times -> 1 / times);
      case LEXICON -> figures.start("lexiconCold");
    };
  }

  boolean isMet(double reached) {
    return isLimit() ? reached <= bound : reached >= bound;
  }

  /** Whether less is better. */
  private boolean isLimit() {
    return this == ALLOCATION || this == INDEX_STANDARD || this == LEXICON;
  }
}
