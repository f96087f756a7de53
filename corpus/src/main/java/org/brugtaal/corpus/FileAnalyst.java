package org.brugtaal.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.Segment;
import org.brugtaal.Speaker;
import org.brugtaal.StatusReason;
import org.brugtaal.TermBridge;
import org.brugtaal.TermHit;
import org.brugtaal.corpus.internal.ConceptFinder;
import org.brugtaal.corpus.internal.ConceptSelection;
import org.brugtaal.documents.ReadDocument;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lucene.ConceptPayload;

/**
 * Analyses documents in full and takes from it what an index stores. Immutable and safe for use by
 * many threads.
 */
final class FileAnalyst {

  private final TermBridge bridge;
  private final ScanOptions options;
  private final Stamp stamp;
  private final PerLanguage<ConceptFinder> finders;

  FileAnalyst(TermBridge bridge, ScanOptions options) {
    this.bridge = bridge;
    this.options = options;
    this.stamp = Stamp.of(bridge.lexicon(), options);
    this.finders = PerLanguage.of(language -> ConceptFinder.of(bridge.lexicon(), language));
  }

  Stamp stamp() {
    return stamp;
  }

  AnalysedFile analyse(ReadDocument read, String sha256) {
    Document document = read.document();
    Analysis analysis = bridge.analyze(document, options.analysis());
    return new AnalysedFile(
        row(analysis, read, sha256), hits(analysis), marks(analysis), document.text());
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
    Speaker speaker = hit.segment().speaker();
    return new HitRow(
        analysis.document().source(),
        hit.span().start(),
        hit.span().end(),
        lines.lineAt(hit.span().start()),
        hit.match(),
        hit.concept().id(),
        hit.language(),
        hit.domain(),
        hit.concept().dominance(),
        hit.status(),
        reason == null ? null : reason.kind().code(),
        hit.negated(),
        hit.segment().kind(),
        speaker == null ? null : speaker.organisation(),
        null,
        null);
  }

  /** The hits of the analysis, and the concepts of other roles by their words alone. */
  private List<ConceptMark> marks(Analysis analysis) {
    List<ConceptMark> marks = new ArrayList<>();
    for (TermHit hit : analysis.hits()) {
      ConceptPayload payload = ConceptPayload.of(hit.concept(), hit.status());
      marks.add(new ConceptMark(hit.span().start(), hit.span().end(), hit.concept().id(), payload));
    }
    PerLanguage<ConceptSelection> selections =
        PerLanguage.of(language -> new ConceptSelection(finders.in(language)));
    for (Segment segment : analysis.segments()) {
      Language language = segment.language();
      if (language != null) {
        others(analysis.document().text(), segment, selections.in(language), marks);
      }
    }
    marks.sort(
        Comparator.comparingInt(ConceptMark::start)
            .thenComparingInt(ConceptMark::end)
            .thenComparing(ConceptMark::concept));
    return marks;
  }

  private static void others(
      String text, Segment segment, ConceptSelection selection, List<ConceptMark> marks) {
    int from = segment.span().start();
    char[] words = segment.span().in(text).toCharArray();
    selection.reset();
    selection.select(
        words,
        words.length,
        0,
        words.length,
        (start, end, concept, status) -> {
          if (status == null) {
            ConceptPayload payload = ConceptPayload.of(concept, null);
            marks.add(new ConceptMark(from + start, from + end, concept.id(), payload));
          }
        });
  }
}
