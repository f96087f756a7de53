package org.brugtaal.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.brugtaal.corpus.ScanListener;
import org.brugtaal.corpus.ScanProgress;

/** Shows on one line how far a scan is, at most five times a second. */
final class ProgressLine implements ScanListener {

  private static final double NANOS = 1e9;
  private static final long PAUSE = 200_000_000;

  private final Talk talk;
  private final LongSupplier clock;
  private final long start;
  private long shown;

  /**
   * A line for a scan that begins now.
   *
   * @param clock tells the time in nanoseconds from any moment
   */
  ProgressLine(Talk talk, LongSupplier clock) {
    this.talk = talk;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  @Override
  public void onProgress(ScanProgress progress) {
    long now = clock.getAsLong();
    if (now - shown < PAUSE || progress.done() == 0) {
      return;
    }
    shown = now;
    double seconds = (now - start) / NANOS;
    double left = seconds / progress.done() * (progress.total() - progress.done());
    talk.progress(
        Message.of(
            Phrase.PROGRESS_SCAN,
            progress.done(),
            progress.total(),
            100L * progress.done() / progress.total(),
            String.format(Locale.ROOT, "%.1f", progress.bytes() / seconds / 1e6),
            duration(Math.round(left))));
  }

  private static String duration(long seconds) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
