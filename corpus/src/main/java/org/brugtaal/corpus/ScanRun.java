package org.brugtaal.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.corpus.FileOutcome.Kind;

/**
 * One run over the files of a folder: a few threads work on files, the calling thread counts,
 * commits and tells the listener.
 */
final class ScanRun {

  private final IndexStore store;
  private final FolderWalk walk;
  private final FileTask task;
  private final CommitPolicy policy;
  private final ScanListener listener;

  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
  private final List<ScanFailure> failures = new ArrayList<>();
  private int done;
  private long bytes;
  private int uncommittedFiles;
  private long uncommittedBytes;

  /**
   * How much work may be lost when the process dies.
   *
   * @param files number of files between two commits
   * @param bytes number of bytes between two commits
   */
  record CommitPolicy(int files, long bytes) {
    static final CommitPolicy DEFAULT = new CommitPolicy(1_000, 64_000_000);
  }

  ScanRun(
      IndexStore store,
      FolderWalk walk,
      FileTask task,
      CommitPolicy policy,
      ScanListener listener) {
    this.store = store;
    this.walk = walk;
    this.task = task;
    this.policy = policy;
    this.listener = listener;
    failures.addAll(walk.failures());
  }

  ScanReport run(int threads) throws IOException, InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "brugtaal-scan");
              thread.setDaemon(true);
              return thread;
            });
    try {
      work(workers, 4 * threads);
    } finally {
      // No interrupt: it would close the files of the index under a writing thread.
      workers.shutdown();
      awaitEnd(workers);
    }
    removeGone();
    store.finish();
    return report();
  }

  /** So many files are begun at most, and they are counted in order. */
  private void work(ExecutorService workers, int most) throws IOException, InterruptedException {
    Deque<Future<FileOutcome>> running = new ArrayDeque<>();
    try {
      for (SourceFile file : walk.files()) {
        if (running.size() == most) {
          take(running.remove());
        }
        running.add(workers.submit(() -> task.run(file)));
      }
      while (!running.isEmpty()) {
        take(running.remove());
      }
    } catch (InterruptedException e) {
      workers.shutdown();
      awaitEnd(workers);
      store.commit();
      throw e;
    }
  }

  private void take(Future<FileOutcome> file) throws IOException, InterruptedException {
    FileOutcome outcome = get(file);
    counts.merge(outcome.kind(), 1, Integer::sum);
    if (outcome.failure() != null) {
      failures.add(outcome.failure());
    }
    done++;
    bytes += outcome.bytes();
    uncommittedFiles++;
    uncommittedBytes += outcome.bytes();
    if (uncommittedFiles >= policy.files || uncommittedBytes >= policy.bytes) {
      store.commit();
      uncommittedFiles = 0;
      uncommittedBytes = 0;
    }
    listener.onProgress(new ScanProgress(done, walk.files().size(), bytes));
  }

  private static FileOutcome get(Future<FileOutcome> file)
      throws IOException, InterruptedException {
    try {
      return file.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IOException("a file could not be put into the index", e.getCause());
    }
  }

  private static void awaitEnd(ExecutorService workers) {
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Documents whose files are no longer in the folder. */
  private void removeGone() throws IOException {
    List<SourceFile> files = walk.files();
    store
        .known()
        .forEach(
            (key, document) -> {
              if (!contains(files, key)) {
                store.remove(key);
                counts.merge(Kind.REMOVED, 1, Integer::sum);
              }
            });
  }

  private static boolean contains(List<SourceFile> files, BytesRef key) {
    SourceFile wanted = new SourceFile("", key, java.nio.file.Path.of(""));
    return Collections.binarySearch(files, wanted) >= 0;
  }

  private ScanReport report() {
    failures.sort(
        Comparator.comparing((ScanFailure failure) -> new BytesRef(failure.source()))
            .thenComparing(ScanFailure::kind));
    return new ScanReport(
        walk.files().size(),
        bytes,
        counts.getOrDefault(Kind.ADDED, 0),
        counts.getOrDefault(Kind.REPLACED, 0),
        counts.getOrDefault(Kind.UNCHANGED, 0),
        counts.getOrDefault(Kind.REMOVED, 0),
        failures);
  }
}
