package org.brugtaal.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.corpus.FileOutcome.Kind;
import org.brugtaal.documents.DocumentException;
import org.jspecify.annotations.Nullable;

/**
 * The work on one file: read, compare, analyse, put into the index. Whatever the file holds, only
 * an index that cannot be written ends in an exception.
 */
final class FileTask {

  /** What reads files; tests put another in its place. */
  interface Reader {
    FileContent read(SourceFile file, long limit) throws IOException;
  }

  static final Reader READER = (file, limit) -> FileContent.read(file.path(), limit);

  private final Reader reader;
  private final FileAnalyst analyst;
  private final ScanOptions options;
  private final IndexStore store;
  private final MemoryBudget budget;

  FileTask(
      Reader reader,
      FileAnalyst analyst,
      ScanOptions options,
      IndexStore store,
      MemoryBudget budget) {
    this.reader = reader;
    this.analyst = analyst;
    this.options = options;
    this.store = store;
    this.budget = budget;
  }

  /** What a file holds for the index, or why it holds nothing. */
  private record Made(
      long bytes, @Nullable Document document, boolean unchanged, @Nullable ScanFailure failure) {

    static Made failed(ScanFailure failure) {
      return new Made(0, null, false, failure);
    }
  }

  FileOutcome run(SourceFile file) throws IOException {
    BytesRef known = store.known().hash(file.key());
    int acquired = budget.acquire(sizeOf(file));
    try {
      return put(file, known, make(file, known));
    } finally {
      budget.release(acquired);
    }
  }

  private static long sizeOf(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      // Reading will tell why.
      return 0;
    }
  }

  private FileOutcome put(SourceFile file, @Nullable BytesRef known, Made made) throws IOException {
    Document document = made.document;
    if (document != null) {
      store.put(file, document);
      Kind kind = known == null ? Kind.ADDED : Kind.REPLACED;
      return new FileOutcome(kind, made.bytes, made.failure);
    }
    if (made.unchanged) {
      return new FileOutcome(Kind.UNCHANGED, made.bytes, made.failure);
    }
    if (known != null) {
      store.remove(file.key());
    }
    return new FileOutcome(known == null ? Kind.NOTHING : Kind.REMOVED, made.bytes, made.failure);
  }

  private Made make(SourceFile file, @Nullable BytesRef known) {
    String name = file.name();
    try {
      return read(file, known);
    } catch (DocumentException e) {
      return Made.failed(ScanFailure.notRead(name, e));
    } catch (NoSuchFileException e) {
      return Made.failed(ScanFailure.of(name, ScanFailure.Kind.REMOVED, ""));
    } catch (IOException e) {
      return Made.failed(
          new ScanFailure(
              name,
              ScanFailure.Kind.NOT_READ,
              DocumentException.Kind.UNREADABLE,
              FolderWalk.reason(e),
              0));
    } catch (OutOfMemoryError e) {
      return Made.failed(ScanFailure.of(name, ScanFailure.Kind.OUT_OF_MEMORY, ""));
    } catch (RuntimeException | StackOverflowError e) {
      // Not the message: it may hold words of the document.
      return Made.failed(
          ScanFailure.of(name, ScanFailure.Kind.ERROR, e.getClass().getSimpleName()));
    }
  }

  private Made read(SourceFile file, @Nullable BytesRef known) throws IOException {
    FileContent content = reader.read(file, options.reading().maxBytes());
    ScanFailure failure =
        content.changed() ? ScanFailure.of(file.name(), ScanFailure.Kind.CHANGED, "") : null;
    long bytes = content.bytes().length;
    if (content.hash().equals(known)) {
      return new Made(bytes, null, true, failure);
    }
    AnalysedFile analysed =
        analyst.analyse(content.document(file.name(), options.reading()), content.hexHash());
    Document document = IndexedDocument.of(file, analysed, content.hash(), options.keepText());
    return new Made(bytes, document, false, failure);
  }
}
