package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every benchmark runs once, on little text; nothing is measured. */
class SmokeTest {

  private static final double LITTLE = 0.1;
  private static final int DOCUMENTS = 9;

  private final Work work = new Work();

  @BeforeEach
  void begin() {
    work.begin();
  }

  @ParameterizedTest
  @EnumSource
  void scan_littleText_findsWhatIsExpected(Engine engine) {
    ScanBenchmark benchmark = new ScanBenchmark();
    benchmark.engine = engine;
    benchmark.megabytes = LITTLE;
    benchmark.prepare();
    for (int i = 0; i < DOCUMENTS; i++) {
      assertThat(benchmark.scan(work)).isPositive();
    }
    benchmark.check();
    assertThat(work.bytesPerOperation()).isBetween(4e3, 25e3);
    assertThat(work.megabytesPerCpuSecond()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void analyze_littleText_findsWhatIsExpected(Reading reading) {
    AnalyzeBenchmark benchmark = new AnalyzeBenchmark();
    benchmark.reading = reading;
    benchmark.megabytes = LITTLE;
    benchmark.prepare();
    for (int i = 0; i < DOCUMENTS; i++) {
      benchmark.analyze(work);
    }
    assertThat(work.hitsPerMegabyte()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void analyze_littleHostileText_ends(Hostile hostile) {
    HostileBenchmark benchmark = new HostileBenchmark();
    benchmark.hostile = hostile;
    benchmark.length = 10_000;
    benchmark.prepare();
    assertThat(benchmark.analyze().document().text()).hasSizeBetween(9_900, 10_000);
  }

  @ParameterizedTest
  @EnumSource
  void index_littleText_holdsEveryDocumentAndToken(Chain chain) throws IOException {
    IndexBenchmark benchmark = new IndexBenchmark();
    benchmark.chain = chain;
    benchmark.megabytes = LITTLE;
    benchmark.prepare();
    assertThat(benchmark.index(work)).isEqualTo(BenchmarkText.ofMegabytes(LITTLE).size());
    benchmark.check();
    assertThat(work.hitsPerMegabyte() > 0).isEqualTo(chain != Chain.STANDARD);
  }

  @Test
  void start_always_knowsAWord() {
    LexiconBenchmark benchmark = new LexiconBenchmark();
    assertThat(benchmark.lexiconCold().fingerprint())
        .isEqualTo(benchmark.lexiconWarm().fingerprint())
        .hasSize(64);
    assertThat(benchmark.bridgeCold()).isNotSameAs(benchmark.bridgeWarm());
    benchmark.check();
  }
}
