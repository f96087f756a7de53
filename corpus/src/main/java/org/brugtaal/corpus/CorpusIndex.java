package org.brugtaal.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.brugtaal.corpus.CorpusException.Kind;

/**
 * An index to read from: the last state that a scan committed. Every checksum has been verified, so
 * a damaged index is never read; that costs about a second for a gigabyte. Safe for use by many
 * threads.
 */
public final class CorpusIndex implements Closeable {

  private final Path place;
  private final Directory directory;
  private final DirectoryReader reader;
  private final Stamp stamp;
  private final boolean complete;

  private CorpusIndex(Path place, Directory directory, DirectoryReader reader) throws IOException {
    this.place = place;
    this.directory = directory;
    this.reader = reader;
    Map<String, String> data = reader.getIndexCommit().getUserData();
    this.stamp = Stamp.of(data);
    this.complete = Stamp.isComplete(data);
  }

  /**
   * Opens an index.
   *
   * @param place the folder of the index
   * @return the index, to be closed by the caller
   * @throws CorpusException if there is none or it cannot be used
   */
  public static CorpusIndex open(Path place) {
    if (!Files.isDirectory(place)) {
      throw new CorpusException(Kind.NO_INDEX, place, "");
    }
    try {
      Directory directory = FSDirectory.open(place);
      try {
        if (!DirectoryReader.indexExists(directory)) {
          throw new CorpusException(Kind.NO_INDEX, place, "");
        }
        return new CorpusIndex(place, directory, Storage.open(place, directory));
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IOException e) {
      throw Storage.problem(place, e);
    }
  }

  /**
   * The number of documents.
   *
   * @return 0 or more
   */
  public int size() {
    return reader.numDocs();
  }

  /**
   * Whether the last scan came to its end.
   *
   * @return false while a scan runs, and after one that was broken off
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Whether the index keeps the text.
   *
   * @return false if there are no contexts, and only concepts can be looked for
   */
  public boolean keepsText() {
    return stamp.text();
  }

  /**
   * The version of the lexicon it was made with.
   *
   * @return as in the rows
   */
  public String lexiconVersion() {
    return stamp.lexiconVersion();
  }

  /**
   * The fingerprint of the lexicon it was made with.
   *
   * @return 64 hexadecimal digits
   */
  public String lexiconSha256() {
    return stamp.lexiconSha256();
  }

  /**
   * The concepts that stand somewhere in the documents.
   *
   * @return their ids, sorted
   * @throws CorpusException if the index cannot be read
   */
  public SortedSet<String> concepts() {
    SortedSet<String> ids = new TreeSet<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, IndexedDocument.CONCEPT);
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef id = each.next(); id != null; id = each.next()) {
        ids.add(id.utf8ToString());
      }
    } catch (IOException e) {
      throw Storage.problem(place, e);
    }
    return ids;
  }

  /**
   * Gives the document rows, in the order of their sources.
   *
   * @param rows receives them one by one
   * @throws CorpusException if the index cannot be read
   */
  public void forEachDocument(Consumer<DocumentRow> rows) {
    forEach(Set.of(IndexedDocument.ROW), document -> rows.accept(row(document)));
  }

  /**
   * Gives the hit rows, in the order of their sources and offsets.
   *
   * @param rows receives them one by one
   * @throws CorpusException if the index cannot be read
   */
  public void forEachHit(Consumer<HitRow> rows) {
    forEach(
        Set.of(IndexedDocument.ROW, IndexedDocument.HITS, IndexedDocument.TEXT),
        document -> hits(document, rows));
  }

  /**
   * Gives the marker rows, in the order of their sources and offsets.
   *
   * @param rows receives them one by one
   * @throws CorpusException if the index cannot be read
   */
  public void forEachMarker(Consumer<MarkerRow> rows) {
    forEach(
        Set.of(IndexedDocument.ROW, IndexedDocument.MARKERS),
        document ->
            RecordCodec.decodeMarkers(
                    document.getBinaryValue(IndexedDocument.MARKERS), row(document).source())
                .forEach(rows));
  }

  /**
   * Writes a table of the documents, encoded in UTF-8; the stream is flushed and left open.
   *
   * @param format how
   * @param out where
   * @throws IOException if {@code out} cannot be written
   * @throws CorpusException if the index cannot be read
   */
  public void writeDocuments(RowFormat format, OutputStream out) throws IOException {
    Tables.DOCUMENTS.write(format, out, this::forEachDocument);
  }

  /**
   * Writes a table of the hits, encoded in UTF-8; the stream is flushed and left open.
   *
   * @param format how
   * @param out where
   * @throws IOException if {@code out} cannot be written
   * @throws CorpusException if the index cannot be read
   */
  public void writeHits(RowFormat format, OutputStream out) throws IOException {
    Tables.HITS.write(format, out, this::forEachHit);
  }

  /**
   * Writes a table of the perspective, bridge and partner words, encoded in UTF-8; the stream is
   * flushed and left open.
   *
   * @param format how
   * @param out where
   * @throws IOException if {@code out} cannot be written
   * @throws CorpusException if the index cannot be read
   */
  public void writeMarkers(RowFormat format, OutputStream out) throws IOException {
    Tables.MARKERS.write(format, out, this::forEachMarker);
  }

  /** Takes a stored document. */
  private interface Stored {
    void accept(Document document) throws IOException;
  }

  private void forEach(Set<String> fields, Stored action) {
    try {
      StoredFields stored = reader.storedFields();
      // The documents are closed with this index.
      new KnownDocuments(reader)
          .forEach((key, document) -> action.accept(stored.document(document, fields)));
    } catch (IOException e) {
      throw Storage.problem(place, e);
    }
  }

  DocumentRow row(Document document) throws IOException {
    return RecordCodec.decodeDocument(document.getBinaryValue(IndexedDocument.ROW), stamp);
  }

  private void hits(Document document, Consumer<HitRow> rows) throws IOException {
    String text = document.get(IndexedDocument.TEXT);
    var bytes = document.getBinaryValue(IndexedDocument.HITS);
    for (HitRow hit : RecordCodec.decodeHits(bytes, row(document).source())) {
      rows.accept(text == null ? hit : hit.withContext(text));
    }
  }

  Path place() {
    return place;
  }

  IndexSearcher searcher() {
    return new IndexSearcher(reader);
  }

  @Override
  public void close() {
    try {
      IOUtils.close(reader, directory);
    } catch (IOException e) {
      throw Storage.problem(place, e);
    }
  }
}
