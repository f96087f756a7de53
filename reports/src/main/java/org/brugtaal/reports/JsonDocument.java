package org.brugtaal.reports;

import java.io.IOException;
import org.brugtaal.Analysis;
import org.brugtaal.LabelHit;
import org.brugtaal.Span;
import org.brugtaal.Speaker;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Mode;

/** Writes one document of a JSON report: what it is, its hits, its markers, its measures. */
final class JsonDocument {

  private final Json json;
  private final Analysis analysis;
  private final ReportOptions options;
  private final Messages words;
  private final Lines lines;

  JsonDocument(Json json, Analysis analysis, ReportOptions options) {
    this.json = json;
    this.analysis = analysis;
    this.options = options;
    this.words = Messages.in(ReportLanguage.of(analysis, options.ui()));
    this.lines = Lines.of(analysis.document().text());
  }

  void write() throws IOException {
    json.object()
        .field("source", analysis.document().source())
        .field("language", analysis.language())
        .field("units", analysis.units())
        .field("sentences", analysis.sentences())
        .array("hits");
    for (TermHit hit : analysis.hits()) {
      hit(hit);
    }
    json.endArray();
    markers();
    if (options.labels()) {
      labels();
    }
    new JsonMeasures(json).write(analysis);
    json.endObject();
  }

  private void hit(TermHit hit) throws IOException {
    Concept concept = hit.concept();
    json.object().field("concept", concept.id()).field("lemma", hit.term().lemma());
    place(hit.match(), hit.span());
    json.field("language", hit.language())
        .field("domain", hit.domain())
        .field("dominance", concept.dominance())
        .field("mode", concept.mode() == null ? Mode.SUGGEST : concept.mode())
        .field("status", hit.status());
    if (!hit.isFlagged()) {
      json.field("reason", Reasons.of(hit, words));
    }
    if (hit.negated()) {
      json.field("negated", true);
    }
    json.field("rationale", Explanation.rationale(concept, words.language()))
        .field("mayNotRecognise", Explanation.mayNotRecognise(concept, words.language()));
    speaker(hit);
    suggestions(hit);
    json.endObject();
  }

  private void place(String match, Span span) throws IOException {
    json.field("match", match)
        .field("start", span.start())
        .field("end", span.end())
        .field("line", lines.line(span.start()))
        .field("column", lines.column(span.start()));
  }

  private void speaker(TermHit hit) throws IOException {
    Speaker speaker = hit.segment().speaker();
    if (speaker == null) {
      return;
    }
    if (speaker.organisation() != null) {
      json.field("organisation", speaker.organisation());
    }
    if (options.speakers()) {
      json.field("speaker", speaker.name());
    }
  }

  private void suggestions(TermHit hit) throws IOException {
    json.array("suggestions");
    for (Suggestion suggestion : hit.suggestions()) {
      json.object().field("text", suggestion.text()).field("audience", suggestion.audience());
      if (suggestion.replacement() == null) {
        json.none("replacement");
      } else {
        json.field("replacement", suggestion.replacement());
      }
      if (suggestion.caveat() != null) {
        json.field("caveat", suggestion.caveat());
      }
      json.endObject();
    }
    json.endArray();
  }

  private void markers() throws IOException {
    json.object("markers");
    for (Domain domain : Domain.values()) {
      json.field(domain.code(), analysis.markers().getOrDefault(domain, 0.0));
    }
    json.endObject();
  }

  private void labels() throws IOException {
    json.array("labels");
    for (LabelHit label : analysis.labels()) {
      json.object().field("concept", label.concept().id());
      place(label.match(), label.span());
      json.endObject();
    }
    json.endArray();
  }
}
