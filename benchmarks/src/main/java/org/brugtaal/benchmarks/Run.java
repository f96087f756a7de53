package org.brugtaal.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures everything, keeps the results and writes the tables.
 *
 * <p>The quick mode reads less text for a shorter time, prints the tables and leaves the kept
 * results and the documentation alone: its figures only show that all works.
 */
public final class Run {

  private static final Path QUICK_FOLDER = Path.of("benchmarks", "target", "quick");
  private static final List<Class<?>> THROUGHPUTS =
      List.of(ScanBenchmark.class, AnalyzeBenchmark.class, IndexBenchmark.class);

  private Run() {}

  /**
   * Runs in the root of the repository.
   *
   * @param args {@code -q} for the quick mode, or nothing
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the results cannot be written
   */
  public static void main(String[] args) throws RunnerException, IOException {
    boolean quick = List.of(args).contains("-q");
    Environment environment = Environment.now();
    List<RunResult> results = new ArrayList<>();
    for (Class<?> benchmark : THROUGHPUTS) {
      results.addAll(new Runner(throughput(benchmark, quick).build()).run());
    }
    results.addAll(new Runner(options(HostileBenchmark.class).build()).run());
    results.addAll(new Runner(start(quick).build()).run());
    keep(json(results), environment, quick);
  }

  private static ChainedOptionsBuilder throughput(Class<?> benchmark, boolean quick) {
    ChainedOptionsBuilder options = options(benchmark).addProfiler(GCProfiler.class);
    if (quick) {
      options
          .param("megabytes", benchmark == ScanBenchmark.class ? "10" : "2")
          .warmupIterations(2)
          .warmupTime(TimeValue.seconds(1))
          .measurementIterations(2)
          .measurementTime(TimeValue.seconds(1));
    }
    return options;
  }

  private static ChainedOptionsBuilder start(boolean quick) {
    ChainedOptionsBuilder options = options(LexiconBenchmark.class);
    return quick ? options.forks(2) : options;
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark) {
    String name = benchmark.getSimpleName();
    return new OptionsBuilder().include("\\." + name + "\\.").shouldFailOnError(true);
  }

  private static byte[] json(List<RunResult> results) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(json, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
    }
    return json.toByteArray();
  }

  private static void keep(byte[] json, Environment environment, boolean quick) throws IOException {
    Path file = Results.write(json, environment, quick ? QUICK_FOLDER : Results.FOLDER);
    Results results = Results.read(file);
    if (!quick) {
      Table.write(results);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(new Tables(new Figures(results)).all());
    out.println("kept in " + file);
  }
}
