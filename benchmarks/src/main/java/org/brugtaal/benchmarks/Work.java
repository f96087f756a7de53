package org.brugtaal.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one iteration did, and the processor time of its thread: the secondary results. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Work {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long began;
  private long operations;
  private long bytes;
  private long hits;

  /** Starts the clock of the thread. */
  @Setup(Level.Iteration)
  public void begin() {
    operations = 0;
    bytes = 0;
    hits = 0;
    began = THREADS.getCurrentThreadCpuTime();
  }

  void add(long operationBytes, long operationHits) {
    operations++;
    bytes += operationBytes;
    hits += operationHits;
  }

  /**
   * The figure to compare.
   *
   * @return millions of UTF-8 bytes per second of processor time
   */
  public double megabytesPerCpuSecond() {
    return bytes * 1e3 / Math.max(1, THREADS.getCurrentThreadCpuTime() - began);
  }

  /**
   * The mean input of one operation, by which its allocation is divided.
   *
   * @return UTF-8 bytes
   */
  public double bytesPerOperation() {
    return (double) bytes / Math.max(1, operations);
  }

  /**
   * How dense the hits are.
   *
   * @return per million UTF-8 bytes
   */
  public double hitsPerMegabyte() {
    return hits * 1e6 / Math.max(1, bytes);
  }
}
