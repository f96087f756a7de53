package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory does not grow with the corpus. {@code -Dmemory.megabytes=500 -Dmemory.heap=512} for the
 * full size.
 */
class BoundedMemoryTest {

  private static final int MEGABYTES = Integer.getInteger("memory.megabytes", 16);
  private static final int HEAP = Integer.getInteger("memory.heap", 64);

  @TempDir private Path temp;

  @Test
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void manyDocumentsInASmallHeap_areScanned() throws Exception {
    Path folder = temp.resolve("stukken");
    int documents = MEGABYTES * 50;
    Corpora.fill(folder, documents, 350, 5);
    Path index = temp.resolve("index");

    Process scan =
        ScanProcess.command(folder, index, 2, 1_000, "-Xmx" + HEAP + "m")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();

    assertThat(scan.waitFor()).isZero();
    try (CorpusIndex open = CorpusIndex.open(index)) {
      assertThat(open.size()).isEqualTo(documents);
      assertThat(open.isComplete()).isTrue();
    }
  }
}
