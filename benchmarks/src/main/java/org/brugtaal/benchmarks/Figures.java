package org.brugtaal.benchmarks;

import java.util.Optional;

/** The figures that the tables and the goals are made of, by what was measured. */
final class Figures {

  private static final String SCAN = "ScanBenchmark.scan";
  private static final String ANALYZE = "AnalyzeBenchmark.analyze";
  private static final String INDEX = "IndexBenchmark.index";
  private static final String HOSTILE = "HostileBenchmark.analyze";
  private static final String START = "LexiconBenchmark.";
  private static final String SPEED = "megabytesPerCpuSecond";
  private static final String DENSITY = "hitsPerMegabyte";

  private final Results results;

  Figures(Results results) {
    this.results = results;
  }

  Environment environment() {
    return results.environment();
  }

  Optional<Figure> scan(Engine engine) {
    return results.secondary(SCAN, engine.name(), SPEED);
  }

  Optional<Double> scanDensity(Engine engine) {
    return results.secondary(SCAN, engine.name(), DENSITY).map(Figure::median);
  }

  /** How many times as fast as {@code engine} our matcher reads a string. */
  Optional<Double> scanRatio(Engine engine) {
    return scan(Engine.TERM_MATCHER_STRING)
        .flatMap(ours -> scan(engine).map(theirs -> ours.median() / theirs.median()));
  }

  Optional<Double> scanAllocation(Engine engine) {
    return allocation(SCAN, engine.name());
  }

  Optional<Figure> analyze(Reading reading) {
    return results.secondary(ANALYZE, reading.name(), SPEED);
  }

  Optional<Double> analyzeAllocation(Reading reading) {
    return allocation(ANALYZE, reading.name());
  }

  Optional<Figure> index(Chain chain) {
    return results.secondary(INDEX, chain.name(), SPEED);
  }

  /** The processor time of the chain with concepts, in times that of {@code chain}. */
  Optional<Double> indexTimes(Chain chain) {
    return index(Chain.CONCEPTS)
        .flatMap(ours -> index(chain).map(theirs -> theirs.median() / ours.median()));
  }

  Optional<Double> indexAllocation(Chain chain) {
    return allocation(INDEX, chain.name());
  }

  Optional<Figure> hostile(Hostile hostile, int length) {
    return results.score(HOSTILE, hostile.name(), Integer.toString(length));
  }

  /** The time of the longer text in times that of the shorter one. */
  Optional<Double> hostileTimes(Hostile hostile) {
    return hostile(hostile, HostileBenchmark.LONG)
        .flatMap(
            longer ->
                hostile(hostile, HostileBenchmark.SHORT)
                    .map(shorter -> longer.median() / shorter.median()));
  }

  Optional<Figure> startTime(String method) {
    return results.score(START + method);
  }

  Optional<Double> start(String method) {
    return startTime(method).map(Figure::median);
  }

  /** Bytes allocated per byte of input. */
  private Optional<Double> allocation(String benchmark, String param) {
    Optional<Double> input =
        results.secondary(benchmark, param, "bytesPerOperation").map(Figure::median);
    return results
        .secondary(benchmark, param, "gc.alloc.rate.norm")
        .or(() -> results.secondary(benchmark, param, "·gc.alloc.rate.norm"))
        .flatMap(bytes -> input.map(size -> bytes.median() / size));
  }
}
