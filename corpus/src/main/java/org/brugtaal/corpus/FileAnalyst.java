package org.brugtaal.corpus;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.HitStatus;
import org.brugtaal.MarkerHit;
import org.brugtaal.Segment;
import org.brugtaal.Span;
import org.brugtaal.Speaker;
import org.brugtaal.StatusReason;
import org.brugtaal.TermBridge;
import org.brugtaal.TermHit;
import org.brugtaal.documents.ReadDocument;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lucene.ConceptPayload;
import org.jspecify.annotations.Nullable;

/**
 * Analyses documents in full and takes from it what an index stores. Immutable and safe for use by
 * many threads.
 */
final class FileAnalyst {

  private final TermBridge bridge;
  private final ScanOptions options;
  private final Stamp stamp;

  FileAnalyst(TermBridge bridge, ScanOptions options) {
    this.bridge = bridge;
    this.options = options;
    this.stamp = Stamp.of(bridge.lexicon(), options);
  }

  Stamp stamp() {
    return stamp;
  }

  AnalysedFile analyse(ReadDocument read, String sha256) {
    Document document = read.document();
    Analysis analysis = bridge.analyze(document, options.analysis());
    return new AnalysedFile(
        row(analysis, read, sha256),
        hits(analysis),
        markers(analysis),
        marks(analysis),
        document.text());
  }

  private DocumentRow row(Analysis analysis, ReadDocument read, String sha256) {
    var density = analysis.measures().density().value();
    return new DocumentRow(
        analysis.document().source(),
        sha256,
        analysis.language(),
        analysis.units(),
        analysis.sentences(),
        analysis.hits().size(),
        analysis.measures().flagged(),
        analysis.measures().load(),
        density.isPresent() ? density.getAsDouble() : null,
        analysis.measures().evidence(),
        analysis.measures().state(),
        shares(analysis),
        read.warnings().stream().map(warning -> warning.kind().code()).distinct().toList(),
        analysis.lexiconVersion(),
        analysis.lexiconFingerprint(),
        stamp.parameters());
  }

  private static Map<Domain, Double> shares(Analysis analysis) {
    Map<Domain, Double> shares = new EnumMap<>(Domain.class);
    analysis
        .measures()
        .shares()
        .forEach((domain, share) -> share.value().ifPresent(value -> shares.put(domain, value)));
    return shares;
  }

  private static List<HitRow> hits(Analysis analysis) {
    LineCounter lines = new LineCounter(analysis.document().text());
    return analysis.hits().stream().map(hit -> row(analysis, hit, lines)).toList();
  }

  private static HitRow row(Analysis analysis, TermHit hit, LineCounter lines) {
    StatusReason reason = hit.reason();
    return new HitRow(
        analysis.document().source(),
        hit.span().start(),
        hit.span().end(),
        lines.lineAt(hit.span().start()),
        hit.match(),
        hit.concept().id(),
        hit.language(),
        hit.domain(),
        hit.concept().domains(),
        hit.concept().dominance(),
        hit.status(),
        reason == null ? null : reason.kind().code(),
        hit.negated(),
        hit.repeated(),
        hit.segment().kind(),
        organisation(hit.segment()),
        null,
        null);
  }

  private static List<MarkerRow> markers(Analysis analysis) {
    LineCounter lines = new LineCounter(analysis.document().text());
    return analysis.markerHits().stream().map(hit -> row(analysis, hit, lines)).toList();
  }

  private static MarkerRow row(Analysis analysis, MarkerHit hit, LineCounter lines) {
    return new MarkerRow(
        analysis.document().source(),
        hit.span().start(),
        hit.span().end(),
        lines.lineAt(hit.span().start()),
        hit.match(),
        hit.concept().id(),
        hit.language(),
        hit.concept().role(),
        hit.concept().domains(),
        hit.concept().facet(),
        hit.ownVoice(),
        hit.repeated(),
        hit.segment().kind(),
        organisation(hit.segment()));
  }

  private static @Nullable String organisation(Segment segment) {
    Speaker speaker = segment.speaker();
    return speaker == null ? null : speaker.organisation();
  }

  private static List<ConceptMark> marks(Analysis analysis) {
    Stream<ConceptMark> dominant =
        analysis.hits().stream().map(hit -> mark(hit.span(), hit.concept(), hit.status()));
    Stream<ConceptMark> others =
        analysis.markerHits().stream().map(hit -> mark(hit.span(), hit.concept(), null));
    return Stream.concat(dominant, others)
        .sorted(
            Comparator.comparingInt(ConceptMark::start)
                .thenComparingInt(ConceptMark::end)
                .thenComparing(ConceptMark::concept))
        .toList();
  }

  private static ConceptMark mark(Span span, Concept concept, @Nullable HitStatus status) {
    ConceptPayload payload = ConceptPayload.of(concept, status);
    return new ConceptMark(span.start(), span.end(), concept.id(), payload);
  }
}
