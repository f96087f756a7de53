package org.brugtaal.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.brugtaal.corpus.CorpusException.Kind;

/**
 * The index of a scan while it is written: one Lucene document for each file, under the file's
 * name.
 *
 * <p>What was not committed when it is closed, or when the process dies, never happened.
 */
final class IndexStore implements Closeable {

  private static final double BUFFER_MB = 32;

  private final Directory directory;
  private final IndexWriter writer;
  private final Stamp stamp;
  private final KnownDocuments known;

  private IndexStore(Directory directory, IndexWriter writer, Stamp stamp) throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.stamp = stamp;
    this.known = new KnownDocuments(DirectoryReader.open(directory));
  }

  /** Opens or creates the index at {@code place}, which from then on is locked. */
  static IndexStore open(Path place, Stamp stamp, boolean rebuild) throws IOException {
    Storage.checkMayHoldIndex(place);
    Files.createDirectories(place);
    Directory directory = FSDirectory.open(place);
    try {
      return open(place, directory, stamp, rebuild);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  static IndexStore open(Path place, Directory directory, Stamp stamp, boolean rebuild)
      throws IOException {
    if (rebuild) {
      clear(place, directory);
    }
    boolean exists = DirectoryReader.indexExists(directory);
    if (exists) {
      check(place, directory, stamp);
    }
    IndexWriter writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(IndexedDocument.WORDS)
                .setRAMBufferSizeMB(BUFFER_MB)
                // In the thread that writes: a thread of its own would print what goes wrong.
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false));
    try {
      if (!exists) {
        commit(writer, stamp, false);
      }
      return new IndexStore(directory, writer, stamp);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static void check(Path place, Directory directory, Stamp stamp) throws IOException {
    try (DirectoryReader reader = Storage.open(place, directory)) {
      Stamp old = Stamp.of(reader.getIndexCommit().getUserData());
      if (!old.lexiconSha256().equals(stamp.lexiconSha256())) {
        String lexicons = old.lexiconVersion() + " / " + stamp.lexiconVersion();
        throw new CorpusException(Kind.OTHER_LEXICON, place, lexicons);
      }
      if (!old.equals(stamp)) {
        throw new CorpusException(
            Kind.OTHER_OPTIONS, place, old.options() + " / " + stamp.options());
      }
    }
  }

  /** Throws away the files of an index, whole or damaged; not those of somebody else's index. */
  private static void clear(Path place, Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      if (isForeign(directory)) {
        throw new CorpusException(Kind.NOT_AN_INDEX, place, "");
      }
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
    }
  }

  private static boolean isForeign(Directory directory) {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return !reader.getIndexCommit().getUserData().containsKey(Stamp.FORMAT_KEY);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  /** What was in the index when it was opened. */
  KnownDocuments known() {
    return known;
  }

  void put(SourceFile file, Document document) throws IOException {
    change(() -> writer.updateDocument(new Term(IndexedDocument.SOURCE, file.key()), document));
  }

  void remove(BytesRef key) throws IOException {
    Term source = new Term(IndexedDocument.SOURCE, BytesRef.deepCopyOf(key));
    change(() -> writer.deleteDocuments(source));
  }

  /** Makes durable what was put and removed so far. */
  void commit() throws IOException {
    change(() -> commit(writer, stamp, false));
  }

  /** Makes everything durable and marks the index as that of a whole folder. */
  void finish() throws IOException {
    change(() -> commit(writer, stamp, true));
  }

  /** Something that is done with the writer. */
  private interface Change {
    void run() throws IOException;
  }

  /** Once a write failed, the writer only says that it is closed; what failed is the reason. */
  private void change(Change change) throws IOException {
    try {
      change.run();
    } catch (IllegalStateException e) {
      Throwable reason = writer.getTragicException();
      throw reason instanceof IOException io ? io : new IOException(e);
    }
  }

  private static void commit(IndexWriter writer, Stamp stamp, boolean complete) throws IOException {
    Map<String, String> data = stamp.data(complete);
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(writer::rollback, known, directory);
  }
}
