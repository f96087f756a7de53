package org.brugtaal.corpus;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param kind what was done to the index
 * @param bytes number of bytes read
 * @param failure what has to be reported, or null
 */
record FileOutcome(Kind kind, long bytes, @Nullable ScanFailure failure) {

  /** What was done to the index. */
  enum Kind {
    ADDED,
    REPLACED,
    UNCHANGED,
    REMOVED,
    NOTHING
  }
}
