package org.brugtaal.cli;

/** How a command ended, the most telling last. */
enum ExitCode {
  DONE(0),
  THRESHOLD_CROSSED(1),
  INPUT_FAILED(3),
  USAGE(2);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /** The one that a caller should see when both apply. */
  ExitCode and(ExitCode other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
