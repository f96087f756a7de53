package org.brugtaal;

import java.util.List;
import java.util.Map;
import org.brugtaal.lexicon.Domain;

/**
 * Everything found in one document. Immutable; the same text, lexicon and options always give an
 * equal analysis.
 *
 * @param document what was analysed
 * @param language its language as a whole
 * @param units number of units: words, in which one matched expression is one unit
 * @param sentences number of sentences
 * @param segments its layout, in reading order
 * @param hits the dominant terms, in reading order, without overlaps
 * @param labels the stigmatising words of other domains, in reading order
 * @param markerHits the words of partners and what they call themselves, in reading order, without
 *     overlaps among them
 * @param markers number of own-voice perspective words of each domain; a word shared by k domains
 *     counts 1/k
 * @param measures the measures
 * @param options the options it was made with
 * @param lexiconVersion version of the lexicon; measures compare only within one version
 * @param lexiconFingerprint SHA-256 of the lexicon
 */
public record Analysis(
    Document document,
    DocumentLanguage language,
    int units,
    int sentences,
    List<Segment> segments,
    List<TermHit> hits,
    List<LabelHit> labels,
    List<MarkerHit> markerHits,
    Map<Domain, Double> markers,
    Measures measures,
    AnalysisOptions options,
    String lexiconVersion,
    String lexiconFingerprint) {

  // Copies the collections.
  public Analysis {
    segments = List.copyOf(segments);
    hits = List.copyOf(hits);
    labels = List.copyOf(labels);
    markerHits = List.copyOf(markerHits);
    markers = Map.copyOf(markers);
  }
}
