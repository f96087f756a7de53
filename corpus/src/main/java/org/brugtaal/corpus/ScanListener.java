package org.brugtaal.corpus;

/**
 * Hears how far a scan is. It is called on the thread that called the scan, after each file; time
 * is its own to measure.
 */
@FunctionalInterface
public interface ScanListener {

  /** Listens to nothing. */
  ScanListener NONE = progress -> {};

  /**
   * Takes the state of the scan.
   *
   * @param progress how far it is
   */
  void onProgress(ScanProgress progress);
}
