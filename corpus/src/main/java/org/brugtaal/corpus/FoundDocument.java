package org.brugtaal.corpus;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.jspecify.annotations.Nullable;

/** A document in which something was found. */
final class FoundDocument {

  private final String source;
  private final List<HitRow> hits;
  private final List<MarkerRow> markers;
  private final @Nullable String text;

  FoundDocument(Document document, CorpusIndex index) throws IOException {
    this.source = index.row(document).source();
    this.hits = RecordCodec.decodeHits(document.getBinaryValue(IndexedDocument.HITS), source);
    this.markers =
        RecordCodec.decodeMarkers(document.getBinaryValue(IndexedDocument.MARKERS), source);
    this.text = document.get(IndexedDocument.TEXT);
  }

  Concordance line(int start, int end) {
    String concepts = String.join(" ", conceptsIn(start, end));
    if (text == null) {
      return new Concordance(source, start, end, null, matchAt(start, end), null, concepts);
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

  /** The concepts that share a unit with a stretch of the text, each once. */
  private SortedSet<String> conceptsIn(int start, int end) {
    SortedSet<String> concepts = new TreeSet<>();
    for (HitRow hit : hits) {
      if (hit.start() < end && start < hit.end()) {
        concepts.add(hit.concept());
      }
    }
    for (MarkerRow marker : markers) {
      if (marker.start() < end && start < marker.end()) {
        concepts.add(marker.concept());
      }
    }
    return concepts;
  }

  /** What was found exactly there, from the rows: for an index without text. */
  private @Nullable String matchAt(int start, int end) {
    Stream<String> inHits =
        hits.stream().filter(h -> h.start() == start && h.end() == end).map(HitRow::match);
    Stream<String> inMarkers =
        markers.stream().filter(m -> m.start() == start && m.end() == end).map(MarkerRow::match);
    return Stream.concat(inHits, inMarkers).findFirst().orElse(null);
  }
}
