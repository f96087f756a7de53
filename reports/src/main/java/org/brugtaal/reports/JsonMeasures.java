package org.brugtaal.reports;

import java.io.IOException;
import java.util.Map;
import org.brugtaal.Analysis;
import org.brugtaal.Measure;
import org.brugtaal.Measures;
import org.brugtaal.PartnerPresence;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;

/**
 * Writes the measures of a document and what they were made with. The index and its parts are not
 * computed yet.
 */
final class JsonMeasures {

  private final Json json;

  JsonMeasures(Json json) {
    this.json = json;
  }

  void write(Analysis analysis) throws IOException {
    Measures measures = analysis.measures();
    json.object("measures")
        .field("state", measures.state())
        .none("index")
        .none("range")
        .none("band")
        .none("parts")
        .field("density", measures.density().value().orElse(0))
        .field("load", measures.load())
        .field("evidence", measures.evidence())
        .none("evenness");
    shares(measures.shares());
    partners(measures);
    json.field("replaceableShare", measures.replaceable().value()).endObject();
    parameters(analysis);
  }

  private void shares(Map<Domain, Measure> shares) throws IOException {
    json.object("shares");
    for (Domain domain : Domain.values()) {
      Measure share = shares.get(domain);
      json.field(domain.code(), share == null ? 0 : share.value().orElse(0));
    }
    json.endObject();
  }

  private void partners(Measures measures) throws IOException {
    json.array("partners");
    for (PartnerPresence partner : measures.partners()) {
      json.object()
          .field("domain", partner.domain())
          .field("named", partner.isNamed())
          .field("voiced", partner.isVoiced())
          .object("facets");
      for (Facet facet : Facet.values()) {
        json.field(facet.code(), partner.facets().getOrDefault(facet, 0.0));
      }
      json.endObject().endObject();
    }
    json.endArray();
  }

  private void parameters(Analysis analysis) throws IOException {
    json.object("parameters")
        .object("weights")
        .field("3", 1.0)
        .field("2", 0.6)
        .field("1", 0.3)
        .endObject()
        .none("kappa")
        .none("referenceShare")
        .array("partners");
    for (Domain domain : Domain.values()) {
      if (analysis.options().partners().contains(domain)) {
        json.item(domain);
      }
    }
    json.endArray().endObject();
  }
}
