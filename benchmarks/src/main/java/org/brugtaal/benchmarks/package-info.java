/**
 * The hot path beside its peers, measured with JMH; {@code benchmarks/run} is the one command.
 *
 * <p>{@link org.brugtaal.benchmarks.ScanBenchmark} finds terms, {@link
 * org.brugtaal.benchmarks.AnalyzeBenchmark} does the whole analysis, {@link
 * org.brugtaal.benchmarks.IndexBenchmark} fills a Lucene index, {@link
 * org.brugtaal.benchmarks.LexiconBenchmark} starts up. All read the same made-up {@link
 * org.brugtaal.benchmarks.BenchmarkText}, and a benchmark whose counts are not the expected ones
 * fails.
 *
 * <p>Every throughput is also given per second of processor time of the measuring thread, which a
 * busy machine hardly changes. {@link org.brugtaal.benchmarks.Run} measures and keeps the results
 * as JSON; {@link org.brugtaal.benchmarks.Table} writes them into {@code docs/performance.md}.
 */
@NullMarked
package org.brugtaal.benchmarks;

import org.jspecify.annotations.NullMarked;
