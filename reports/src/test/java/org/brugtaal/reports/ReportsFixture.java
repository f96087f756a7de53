package org.brugtaal.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.Analysis;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.Document;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.LabelHit;
import org.brugtaal.Measure;
import org.brugtaal.MeasureState;
import org.brugtaal.Measures;
import org.brugtaal.PartnerPresence;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.Speaker;
import org.brugtaal.StatusReason;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Equivalence;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.Mode;
import org.brugtaal.lexicon.PartOfSpeech;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Term;

/**
 * Builds analyses by hand, so that a report is tested without an analyzer. Each found word is the
 * next one in the text.
 */
final class ReportsFixture {

  /** A lexicon without entries. */
  static final Lexicon LEXICON =
      Lexicon.of(new LexiconContent("1.2.0", List.of(), List.of(), List.of()));

  private static final int UNITS = 300;
  private static final int SENTENCES = 20;

  private final String text;
  private final Language language;
  private final List<TermHit> hits = new ArrayList<>();
  private final List<LabelHit> labels = new ArrayList<>();
  private final Map<Domain, Integer> named = new EnumMap<>(Domain.class);
  private final Map<Domain, Map<Facet, Double>> voiced = new EnumMap<>(Domain.class);
  private String source = "plan.txt";
  private DocumentLanguage documentLanguage;
  private MeasureState state = MeasureState.NORMAL;
  private int units = UNITS;
  private SegmentKind kind = SegmentKind.PARAGRAPH;
  private Speaker speaker;
  private boolean negated;
  private Audience legal;
  private int from;

  private ReportsFixture(String text, Language language) {
    this.text = text;
    this.language = language;
    this.documentLanguage =
        language == Language.DUTCH ? DocumentLanguage.DUTCH : DocumentLanguage.ENGLISH;
  }

  static ReportsFixture dutch(String text) {
    return new ReportsFixture(text, Language.DUTCH);
  }

  static ReportsFixture english(String text) {
    return new ReportsFixture(text, Language.ENGLISH);
  }

  ReportsFixture source(String name) {
    source = name;
    return this;
  }

  ReportsFixture language(DocumentLanguage whole) {
    documentLanguage = whole;
    return this;
  }

  ReportsFixture state(MeasureState measured) {
    state = measured;
    return this;
  }

  ReportsFixture units(int count) {
    units = count;
    return this;
  }

  /** The next hits stand in such a segment. */
  ReportsFixture in(SegmentKind segment) {
    kind = segment;
    return this;
  }

  /** The next hits are said by this speaker. */
  ReportsFixture saidBy(String name, String organisation) {
    speaker = new Speaker(name, organisation, false);
    return in(SegmentKind.SPEAKER_TURN);
  }

  /** The next hit is negated. */
  ReportsFixture negated() {
    negated = true;
    return this;
  }

  /** The next hit stands beside the law. */
  ReportsFixture legal() {
    legal = Audience.LEGAL;
    return this;
  }

  ReportsFixture named(Domain domain) {
    named.merge(domain, 1, Integer::sum);
    return this;
  }

  ReportsFixture voiced(Domain domain, Facet facet, double count) {
    voiced
        .computeIfAbsent(domain, d -> new EnumMap<>(Facet.class))
        .merge(facet, count, Double::sum);
    return this;
  }

  /** A flagged hit of a concept with two alternatives. */
  ReportsFixture flagged(String match, Concept concept) {
    return hit(match, concept, HitStatus.FLAGGED, null);
  }

  ReportsFixture unflagged(String match, Concept concept, HitStatus status, StatusReason reason) {
    return hit(match, concept, status, reason);
  }

  ReportsFixture label(String match, Concept concept) {
    labels.add(new LabelHit(next(match), match, concept));
    return this;
  }

  private ReportsFixture hit(String match, Concept concept, HitStatus status, StatusReason reason) {
    Term term = concept.terms().in(language).get(0);
    hits.add(
        new TermHit(
            next(match),
            match,
            concept,
            term,
            language,
            status,
            reason,
            negated,
            false,
            new Segment(kind, new Span(0, text.length()), language, speaker),
            status == HitStatus.FLAGGED ? suggestions(concept) : List.of()));
    negated = false;
    legal = null;
    return this;
  }

  private Span next(String match) {
    int start = text.indexOf(match, from);
    if (start < 0) {
      throw new IllegalArgumentException("'" + match + "' is not in the rest of the text");
    }
    from = start + match.length();
    return new Span(start, from);
  }

  private List<Suggestion> suggestions(Concept concept) {
    List<Suggestion> suggestions = new ArrayList<>();
    if (legal != null) {
      String kept = concept.terms().in(language).get(0).lemma();
      suggestions.add(new Suggestion(kept, legal, null, null));
    }
    if (concept.mode() == Mode.SUGGEST) {
      boolean nl = language == Language.DUTCH;
      suggestions.add(
          new Suggestion(
              nl ? "betrokkene" : "person concerned",
              Audience.ALL,
              nl ? "betrokkenen" : "people concerned",
              null));
      suggestions.add(
          new Suggestion(
              nl ? "leerling" : "pupil",
              Audience.EDUCATION,
              null,
              nl ? "Alleen binnen de school." : "Only within the school."));
    }
    return suggestions;
  }

  Analysis build() {
    return new Analysis(
        new Document(source, text, null, null),
        documentLanguage,
        units,
        units == 0 ? 0 : SENTENCES,
        List.of(),
        hits,
        labels,
        List.of(),
        markers(),
        measures(),
        AnalysisOptions.DEFAULT,
        LEXICON.version(),
        LEXICON.fingerprint());
  }

  private Map<Domain, Double> markers() {
    Map<Domain, Double> markers = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      markers.put(domain, count(domain));
    }
    return markers;
  }

  private double count(Domain domain) {
    return facets(domain).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private Map<Facet, Double> facets(Domain domain) {
    return voiced.getOrDefault(domain, Map.of());
  }

  private Measures measures() {
    List<TermHit> flagged = hits.stream().filter(TermHit::isFlagged).toList();
    double load = flagged.stream().mapToDouble(hit -> hit.concept().weight()).sum();
    long replaceable = flagged.stream().filter(h -> !h.suggestions().isEmpty()).count();
    double all = markers().values().stream().mapToDouble(Double::doubleValue).sum();
    Map<Domain, Measure> shares = new EnumMap<>(Domain.class);
    List<PartnerPresence> partners = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      shares.put(domain, new Measure(count(domain), all, 1, "domain words"));
      partners.add(
          new PartnerPresence(
              domain, named.getOrDefault(domain, 0), count(domain), facets(domain)));
    }
    return new Measures(
        state,
        flagged.size(),
        load,
        new Measure(load, units, 1000, "units"),
        flagged.size(),
        SENTENCES,
        shares,
        partners,
        new Measure(replaceable, flagged.size(), 1, "flagged hits"));
  }

  /** A justice concept of dominance 3, with alternatives. */
  static Concept perpetrator() {
    return concept("perpetrator", "dader", "perpetrator", 3, Mode.SUGGEST, Domain.JUSTICE);
  }

  /** A security concept of dominance 2, with alternatives. */
  static Concept surveillance() {
    return concept(
        "surveillance", "cameratoezicht", "surveillance", 2, Mode.SUGGEST, Domain.SECURITY);
  }

  /** A concept of both domains that is only counted. */
  static Concept crime() {
    return concept(
        "crime", "misdaad", "crime", 1, Mode.COUNT_ONLY, Domain.SECURITY, Domain.JUSTICE);
  }

  static Concept concept(
      String id, String nl, String en, int dominance, Mode mode, Domain... domains) {
    return new Concept(
        id,
        Role.DOMINANT,
        List.of(domains),
        dominance,
        mode,
        null,
        Equivalence.EXACT,
        EntryStatus.JUDGEMENT,
        List.of(),
        null,
        new PerLanguage<>("Wat " + nl + " doet.", "What " + en + " does."),
        new PerLanguage<>("Leraren en ouders.", "Teachers and parents."),
        new PerLanguage<>(List.of(term(nl)), List.of(term(en))),
        new PerLanguage<>(List.of(), List.of()),
        new PerLanguage<>(Examples.NONE, Examples.NONE));
  }

  private static Term term(String lemma) {
    return new Term(
        lemma,
        PartOfSpeech.NOUN,
        List.of(new Form(lemma, GrammaticalNumber.SINGULAR)),
        Compounding.NONE,
        false,
        false,
        false);
  }

  static StatusReason quoted() {
    return new StatusReason(StatusReason.Kind.QUOTATION_MARKS, "");
  }

  /** The text report of these analyses. */
  static String text(ReportOptions options, Analysis... analyses) {
    StringBuilder out = new StringBuilder();
    try (Report report = new TextReport(out, options)) {
      add(report, analyses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The JSON report of these analyses. */
  static String json(ReportOptions options, Analysis... analyses) {
    StringWriter out = new StringWriter();
    try (Report report = new JsonReport(out, "0.1.0", LEXICON, options)) {
      add(report, analyses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void add(Report report, Analysis... analyses) throws IOException {
    for (Analysis analysis : analyses) {
      report.document(analysis);
    }
  }
}
