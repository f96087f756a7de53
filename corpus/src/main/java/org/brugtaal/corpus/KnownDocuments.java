package org.brugtaal.corpus;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The documents of one commit by the names of their files. Safe for use by many threads. */
final class KnownDocuments implements Closeable {

  /** Receives documents in the order of their names. */
  interface Visitor {
    void visit(BytesRef key, int document) throws IOException;
  }

  private final DirectoryReader reader;

  KnownDocuments(DirectoryReader reader) {
    this.reader = reader;
  }

  /** The hash of the content of a file, or null if the file is not known. */
  @Nullable BytesRef hash(BytesRef key) throws IOException {
    Term term = new Term(IndexedDocument.SOURCE, key);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
      int document = first(documents, leaf.reader().getLiveDocs());
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        var hashes = leaf.reader().getBinaryDocValues(IndexedDocument.HASH);
        return hashes != null && hashes.advanceExact(document)
            ? BytesRef.deepCopyOf(hashes.binaryValue())
            : null;
      }
    }
    return null;
  }

  /** Visits all documents. */
  void forEach(Visitor visitor) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, IndexedDocument.SOURCE);
    if (terms == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(reader);
    TermsEnum keys = terms.iterator();
    PostingsEnum documents = null;
    for (BytesRef key = keys.next(); key != null; key = keys.next()) {
      documents = keys.postings(documents, PostingsEnum.NONE);
      int document = first(documents, live);
      if (document != DocIdSetIterator.NO_MORE_DOCS) {
        visitor.visit(key, document);
      }
    }
  }

  private static int first(@Nullable PostingsEnum documents, @Nullable Bits live)
      throws IOException {
    if (documents == null) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    int document = documents.nextDoc();
    while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
      document = documents.nextDoc();
    }
    return document;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
