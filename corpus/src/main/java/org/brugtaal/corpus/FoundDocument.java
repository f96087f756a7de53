package org.brugtaal.corpus;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A document in which something was found. */
final class FoundDocument {

  private final String source;
  private final List<HitRow> hits;
  private final BytesRef marks;
  private final @Nullable String text;

  FoundDocument(Document document, CorpusIndex index) throws IOException {
    this.source = index.row(document).source();
    this.hits = RecordCodec.decodeHits(document.getBinaryValue(IndexedDocument.HITS), source);
    this.marks = document.getBinaryValue(IndexedDocument.MARKS);
    this.text = document.get(IndexedDocument.TEXT);
  }

  Concordance line(int start, int end) throws IOException {
    String concepts = String.join(" ", RecordCodec.conceptsIn(marks, start, end));
    if (text == null) {
      return new Concordance(source, start, end, null, hitAt(start, end), null, concepts);
    }
    return new Concordance(
        source,
        start,
        end,
        Context.left(text, start),
        Context.onOneLine(text, start, end),
        Context.right(text, end),
        concepts);
  }

  private @Nullable String hitAt(int start, int end) {
    return hits.stream()
        .filter(hit -> hit.start() == start && hit.end() == end)
        .map(HitRow::match)
        .findFirst()
        .orElse(null);
  }
}
