package org.brugtaal.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.brugtaal.lexicon.Lexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Finding the lexicon in a text, by each {@link Engine}. One operation is one document.
 *
 * <p>Before it measures, the hits of a peer must agree with our whole forms; while it measures,
 * every document must give what it gave before.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ScanBenchmark extends SteadyBenchmark {

  /** What reads the text. */
  @Param public Engine engine = Engine.TERM_MATCHER;

  /** The size of the text. */
  @Param("50")
  public double megabytes = 50;

  private final Lexicon lexicon = Lexicon.bundled();
  private List<Sample> samples = List.of();
  private Scanner scanner = sample -> 0;
  private long[] expected = {};
  private int next;
  private long found;
  private long wanted;

  /** Makes the text, the engine, and what it must find. */
  @Setup
  public void prepare() {
    samples = BenchmarkText.ofMegabytes(megabytes);
    expected = samples.stream().mapToLong(engine.scanner(lexicon)::scan).toArray();
    new Agreement(lexicon, samples).check(engine, expected);
    scanner = engine.scanner(lexicon);
  }

  /**
   * Reads one document.
   *
   * @param work counts what was done
   * @return the number of hits
   */
  @Benchmark
  public long scan(Work work) {
    Sample sample = samples.get(next);
    long hits = scanner.scan(sample);
    found += hits;
    wanted += expected[next];
    next = next + 1 == expected.length ? 0 : next + 1;
    work.add(sample.bytes(), hits);
    return hits;
  }

  /** Fails the benchmark if the engine found something else than before. */
  @TearDown(Level.Iteration)
  public void check() {
    if (found != wanted) {
      throw new IllegalStateException(engine + " found " + found + ", expected " + wanted);
    }
  }
}
