package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A scan that is killed at random moments and started again; {@code -Dkill.rounds=20
 * -Dkill.documents=2000} for more of it, {@code kill.seed} for other moments.
 */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
  private static final long SEED = Long.getLong("kill.seed", 7);
  private static final int DOCUMENTS = Integer.getInteger("kill.documents", 300);

  @TempDir private Path temp;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void killedAndResumed_rowsAreThoseOfOneRun() throws Exception {
    Path folder = temp.resolve("stukken");
    Corpora.fill(folder, DOCUMENTS, 60, SEED);
    Path whole = temp.resolve("whole");
    Corpora.scan(folder, whole);
    String expected = Corpora.rows(whole);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Path index = temp.resolve("index" + round);
      int kills = 0;
      while (kills < 3 && killed(folder, index, random)) {
        kills++;
      }
      ScanReport report = Corpora.scan(folder, index);
      String as = "seed " + SEED + ", round " + round + ", kills " + kills;
      assertThat(kills).as(as).isPositive();
      assertThat(report.unchanged() + report.added()).as(as).isEqualTo(DOCUMENTS);
      assertThat(Corpora.rows(index)).as(as).isEqualTo(expected);
    }
  }

  /** Whether the process was killed before it came to its end. */
  private boolean killed(Path folder, Path index, Random random)
      throws IOException, InterruptedException {
    int threads = 1 + random.nextInt(3);
    Process scan = ScanProcess.command(folder, index, threads, 1 + random.nextInt(25)).start();
    int after = 1 + random.nextInt(DOCUMENTS / 2);
    try (BufferedReader done = scan.inputReader()) {
      String line = done.readLine();
      while (line != null && Integer.parseInt(line) < after) {
        line = done.readLine();
      }
      // Somewhere between two files, within one, or within a commit.
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      scan.destroyForcibly();
      return scan.waitFor() != 0;
    }
  }
}
