package org.brugtaal.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.Weight;
import org.brugtaal.corpus.CorpusException.Kind;

/**
 * Looks for words and concepts in an index and shows them in their contexts. Immutable and safe for
 * use by many threads.
 *
 * <p>A query is {@code concept:ID}, which finds the words of a concept in both languages; or a
 * word; or {@code prefix*}; or several words, with or without quotation marks, which have to follow
 * each other. Letter case does not matter, and words are not stemmed.
 */
public final class CorpusSearch {

  private static final Set<String> FIELDS =
      Set.of(
          IndexedDocument.ROW, IndexedDocument.HITS, IndexedDocument.MARKERS, IndexedDocument.TEXT);

  /** What a query for a concept begins with. */
  public static final String CONCEPT = "concept:";

  private final CorpusIndex index;

  private CorpusSearch(CorpusIndex index) {
    this.index = index;
  }

  /**
   * A search in an index.
   *
   * @param index the index, which stays the caller's to close
   * @return a new search
   */
  public static CorpusSearch in(CorpusIndex index) {
    return new CorpusSearch(index);
  }

  /**
   * Finds all places, in the order of their sources and offsets.
   *
   * @param query what to look for
   * @param lines receives them one by one
   * @throws CorpusException if the query holds no word, needs a text that the index does not keep,
   *     or the index cannot be read
   */
  public void find(String query, Consumer<Concordance> lines) {
    Query parsed = SearchQuery.parse(query, index);
    boolean words = !query.strip().startsWith(CONCEPT);
    if (words && !index.keepsText()) {
      throw new CorpusException(Kind.NO_TEXT, index.place(), "");
    }
    String field = words ? IndexedDocument.TEXT : IndexedDocument.CONCEPT;
    try {
      find(index.searcher(), parsed, field, lines);
    } catch (IOException e) {
      throw Storage.problem(index.place(), e);
    }
  }

  /**
   * Writes a table of all places, encoded in UTF-8; the stream is flushed and left open.
   *
   * @param query what to look for
   * @param format how
   * @param out where
   * @throws IOException if {@code out} cannot be written
   * @throws CorpusException as for {@link #find}
   */
  public void write(String query, RowFormat format, OutputStream out) throws IOException {
    Tables.CONCORDANCE.write(format, out, lines -> find(query, lines));
  }

  private void find(IndexSearcher searcher, Query query, String field, Consumer<Concordance> lines)
      throws IOException {
    int count = searcher.count(query);
    if (count == 0) {
      return;
    }
    Sort bySource = new Sort(new SortField(IndexedDocument.SOURCE, SortField.Type.STRING));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (ScoreDoc found : searcher.search(query, count, bySource).scoreDocs) {
      Document document = searcher.storedFields().document(found.doc, FIELDS);
      places(searcher, weight, found.doc, field, new FoundDocument(document, index), lines);
    }
  }

  private static void places(
      IndexSearcher searcher,
      Weight weight,
      int document,
      String field,
      FoundDocument text,
      Consumer<Concordance> lines)
      throws IOException {
    LeafReaderContext leaf =
        searcher
            .getIndexReader()
            .leaves()
            .get(ReaderUtil.subIndex(document, searcher.getIndexReader().leaves()));
    Matches matches = weight.matches(leaf, document - leaf.docBase);
    MatchesIterator places = matches == null ? null : matches.getMatches(field);
    while (places != null && places.next()) {
      lines.accept(text.line(places.startOffset(), places.endOffset()));
    }
  }
}
