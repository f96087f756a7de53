package org.brugtaal.corpus;

import java.util.concurrent.Semaphore;

/**
 * Bounds how many bytes of files are worked on at a time: many small files, or one large one by
 * itself.
 *
 * <p>Reading and analysing takes some twenty times the bytes of a file.
 */
final class MemoryBudget {

  private static final int UNIT = 1024;
  private static final int FACTOR = 24;
  private static final int LEAST_UNITS = 1024;

  private final int units;
  private final Semaphore free;

  MemoryBudget(long heap) {
    units = (int) Math.min(Integer.MAX_VALUE, Math.max(LEAST_UNITS, heap / FACTOR / UNIT));
    free = new Semaphore(units, true);
  }

  /** Waits until a file of this size may be worked on; what it returns has to be given back. */
  int acquire(long bytes) {
    int needed = (int) Math.min(units, bytes / UNIT + 1);
    free.acquireUninterruptibly(needed);
    return needed;
  }

  void release(int acquired) {
    free.release(acquired);
  }
}
