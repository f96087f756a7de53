package org.brugtaal.benchmarks;

import java.util.concurrent.TimeUnit;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole analysis of texts that are made to be slow, at two lengths: four times the text should
 * take four times the time. One operation is one document.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class HostileBenchmark extends SteadyBenchmark {

  /** By how much the longer text is longer. */
  static final int TIMES = 4;

  static final int LONG = 1_000_000;
  static final int SHORT = LONG / TIMES;

  /** The text. */
  @Param public Hostile hostile = Hostile.ONE_WORD;

  /** Its length in UTF-16 units. */
  @Param({"" + SHORT, "" + LONG})
  public int length = LONG;

  private TermBridge bridge = TermBridge.bundled();
  private Document document = Document.of("");

  /** Makes the text. */
  @Setup
  public void prepare() {
    bridge = TermBridge.bundled();
    document = Document.of(hostile.text(length)).withLanguage(Language.DUTCH);
  }

  /**
   * Analyses the text.
   *
   * @return the analysis
   */
  @Benchmark
  public Analysis analyze() {
    return bridge.analyze(document);
  }
}
