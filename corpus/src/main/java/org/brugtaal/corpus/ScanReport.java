package org.brugtaal.corpus;

import java.util.List;

/**
 * What one run of a scan did.
 *
 * @param files number of files in the folder
 * @param bytes number of bytes read
 * @param added documents that are new in the index
 * @param replaced documents whose file changed
 * @param unchanged documents that were there already
 * @param removed documents whose file is gone or can no longer be read
 * @param failures what could not be read or was left out, in the order of the names
 */
public record ScanReport(
    int files,
    long bytes,
    int added,
    int replaced,
    int unchanged,
    int removed,
    List<ScanFailure> failures) {

  /** Copies the list. */
  public ScanReport {
    failures = List.copyOf(failures);
  }

  /**
   * Whether some input could not be read.
   *
   * @return false if all that was left out was left out on purpose, such as a link
   */
  public boolean hasUnreadable() {
    return failures.stream().anyMatch(failure -> !failure.kind().isOnPurpose());
  }
}
