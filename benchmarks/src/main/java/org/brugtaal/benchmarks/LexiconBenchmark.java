package org.brugtaal.benchmarks;

import java.util.concurrent.TimeUnit;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What comes before the first text: reading the bundled lexicon, and making a bridge over it. Cold
 * is the first time in a new process; warm is after fifty times.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 10,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Thread)
public class LexiconBenchmark {

  private static final Document ONE_TERM = Document.of("De dader.").withLanguage(Language.DUTCH);

  private @Nullable TermBridge bridge;

  /**
   * The lexicon, for the first time.
   *
   * @return the lexicon
   */
  @Benchmark
  public Lexicon lexiconCold() {
    return read();
  }

  /**
   * The lexicon, once more.
   *
   * @return the lexicon
   */
  @Benchmark
  @Fork(1)
  @Warmup(iterations = 50)
  @Measurement(iterations = 20)
  public Lexicon lexiconWarm() {
    return read();
  }

  private Lexicon read() {
    Lexicon lexicon = Lexicon.bundled();
    if (lexicon.concepts().isEmpty()) {
      throw new IllegalStateException("the bundled lexicon has no concepts");
    }
    return lexicon;
  }

  /**
   * A bridge, for the first time.
   *
   * @return the bridge
   */
  @Benchmark
  public TermBridge bridgeCold() {
    return build();
  }

  /**
   * A bridge, once more.
   *
   * @return the bridge
   */
  @Benchmark
  @Fork(1)
  @Warmup(iterations = 50)
  @Measurement(iterations = 20)
  public TermBridge bridgeWarm() {
    return build();
  }

  private TermBridge build() {
    TermBridge built = TermBridge.bundled();
    bridge = built;
    return built;
  }

  /** Fails if the bridge does not find a word that it must know. */
  @TearDown(Level.Iteration)
  public void check() {
    if (bridge != null && bridge.analyze(ONE_TERM).hits().size() != 1) {
      throw new IllegalStateException("expected one hit in: " + ONE_TERM.text());
    }
  }
}
