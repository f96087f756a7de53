package org.brugtaal.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The whole analysis of a document, by each {@link Reading}: segments, sentences, hits with their
 * status, suggestions and measures. One operation is one document.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AnalyzeBenchmark extends SteadyBenchmark {

  /** The texts and the lexicon. */
  @Param public Reading reading = Reading.DUTCH;

  /** The size of the text. */
  @Param("5")
  public double megabytes = 5;

  private List<Sample> samples = List.of();
  private TermBridge bridge = TermBridge.bundled();
  private Document[] documents = {};
  private int[] expected = {};
  private int next;

  /** Makes the documents and what must be found in each. */
  @Setup
  public void prepare() {
    samples = reading.samples(megabytes);
    bridge = reading.bridge();
    documents = samples.stream().map(reading::document).toArray(Document[]::new);
    expected = samples.stream().map(reading::document).mapToInt(this::hits).toArray();
  }

  private int hits(Document document) {
    return bridge.analyze(document).hits().size();
  }

  /**
   * Analyses one document; fails if it does not hold the hits that it held before.
   *
   * @param work counts what was done
   * @return the analysis
   */
  @Benchmark
  public Analysis analyze(Work work) {
    Analysis analysis = bridge.analyze(documents[next]);
    int hits = analysis.hits().size();
    if (hits != expected[next]) {
      throw new IllegalStateException(
          "document " + next + " has " + hits + " hits, expected " + expected[next]);
    }
    work.add(samples.get(next).bytes(), hits);
    next = next + 1 == documents.length ? 0 : next + 1;
    return analysis;
  }
}
