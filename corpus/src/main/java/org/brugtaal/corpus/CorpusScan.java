package org.brugtaal.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brugtaal.TermBridge;
import org.brugtaal.corpus.CorpusException.Kind;

/**
 * Scans folders into indexes. Immutable and safe for use by many threads; one index takes one scan
 * at a time.
 *
 * <p>Memory does not grow with the number of documents, but for some hundred bytes for each file
 * name. Files are told apart by name and content, never by time: what was read before and has not
 * changed is read again, to compare it, but not analysed.
 */
public final class CorpusScan {

  private final ScanOptions options;
  private final FileAnalyst analyst;
  private final FileTask.Reader reader;
  private final ScanRun.CommitPolicy policy;

  /**
   * A scan with a lexicon and options.
   *
   * @param bridge what analyses the documents
   * @param options the caller's choices
   */
  public CorpusScan(TermBridge bridge, ScanOptions options) {
    this(bridge, options, FileTask.READER, ScanRun.CommitPolicy.DEFAULT);
  }

  CorpusScan(
      TermBridge bridge, ScanOptions options, FileTask.Reader reader, ScanRun.CommitPolicy policy) {
    this.options = options;
    this.analyst = new FileAnalyst(bridge, options);
    this.reader = reader;
    this.policy = policy;
  }

  /**
   * Brings an index up to date with a folder: new files are added, changed ones replaced, those
   * that are gone or can no longer be read removed.
   *
   * @param folder the folder with the documents; everything below it is read, links are not
   *     followed
   * @param index the folder of the index, which is made if need be; when it lies within {@code
   *     folder} it is not scanned
   * @param listener hears how far the scan is
   * @return what was done, and what could not be read
   * @throws CorpusException if the folder or the index cannot be used; what was committed before is
   *     kept
   */
  public ScanReport run(Path folder, Path index, ScanListener listener) {
    if (!Files.isDirectory(folder)) {
      throw new CorpusException(Kind.NO_FOLDER, folder, "");
    }
    try {
      if (Files.exists(index) && Files.isSameFile(folder, index)) {
        throw new CorpusException(Kind.INDEX_IS_FOLDER, index, "");
      }
      return scan(folder, index, listener);
    } catch (IOException e) {
      throw Storage.problem(index, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CorpusException(Kind.INTERRUPTED, index, "", e);
    }
  }

  private ScanReport scan(Path folder, Path index, ScanListener listener)
      throws IOException, InterruptedException {
    try (IndexStore store = IndexStore.open(index, analyst.stamp(), options.rebuild())) {
      return scan(folder, index, store, listener);
    }
  }

  ScanReport scan(Path folder, Path index, IndexStore store, ScanListener listener)
      throws IOException, InterruptedException {
    MemoryBudget budget = new MemoryBudget(Runtime.getRuntime().maxMemory());
    FileTask task = new FileTask(reader, analyst, options, store, budget);
    FolderWalk walk = FolderWalk.of(folder, index, options.matcher());
    return new ScanRun(store, walk, task, policy, listener).run(options.threads());
  }
}
