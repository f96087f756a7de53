package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.Measure;
import org.brugtaal.MeasureState;
import org.brugtaal.Measures;
import org.brugtaal.StatusReason;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JsonReport.schema());
  private static final ReportOptions DEFAULT = ReportOptions.DEFAULT;
  private static final ReportOptions EVERYTHING = DEFAULT.withLabels(true).withSpeakers(true);

  private static final Analysis RICH =
      ReportsFixture.dutch("De daders.\r\nGeen \"dader\" of misdaad\u2028zorgmijder, dader.")
          .saidBy("Jansen", "politie")
          .flagged("daders", ReportsFixture.perpetrator())
          .unflagged(
              "dader", ReportsFixture.perpetrator(), HitStatus.QUOTED, ReportsFixture.quoted())
          .negated()
          .flagged("misdaad", ReportsFixture.crime())
          .label("zorgmijder", ReportsFixture.concept("x", "x", "x", 0, null, Domain.CARE))
          .legal()
          .flagged("dader", ReportsFixture.perpetrator())
          .named(Domain.CARE)
          .voiced(Domain.CARE, Facet.TASK, 1.0 / 3)
          .voiced(Domain.HOUSING, Facet.PERSON, 2)
          .build();

  private static JsonNode read(String json) throws IOException {
    return MAPPER.readTree(json);
  }

  private static JsonNode document(ReportOptions options, Analysis analysis) throws IOException {
    return read(ReportsFixture.json(options, analysis)).get("documents").get(0);
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<String> codes(Coded... constants) {
    return Arrays.stream(constants).map(Coded::code).toList();
  }

  private static void assertValid(String json) {
    Set<ValidationMessage> problems = SCHEMA.validate(json, InputFormat.JSON);
    assertThat(problems).as(json).isEmpty();
  }

  @Test
  void document_ofEveryKind_holdsToTheSchema() {
    Analysis empty =
        ReportsFixture.dutch("")
            .language(DocumentLanguage.NONE)
            .state(MeasureState.TOO_LITTLE)
            .units(0)
            .build();

    assertValid(ReportsFixture.json(DEFAULT));
    assertValid(ReportsFixture.json(DEFAULT, RICH, empty));
    assertValid(ReportsFixture.json(EVERYTHING, RICH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"dominance\": 3,=\"dominance\": 4,",
        "\"status\": \"flagged\"=\"status\": \"wrong\"",
        "\"line\": 1,=\"line\": 0,",
        "\"domain\": \"justice\"=\"domain\": \"care\"",
        "\"kappa\": null,=",
        "\"reason\": \"tussen aanhalingstekens\",=",
        "\"security\": 0.0,=\"security\": -1.0,",
        "\"sha256\": \"=\"sha256\": \"x",
        "\"state\": \"normal\"=\"state\": \"good\""
      })
  void schema_ofSpoiltReport_rejectsIt(String change) {
    String[] parts = change.split("(?<=[,\"])=", 2);
    String report = ReportsFixture.json(DEFAULT, RICH);
    assertThat(report).contains(parts[0]);

    String spoilt = report.replace(parts[0], parts[1]);

    assertThat(SCHEMA.validate(spoilt, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void report_always_hasTheFieldsOfTheContractInOrder() throws IOException {
    JsonNode report = read(ReportsFixture.json(DEFAULT, RICH));

    assertThat(names(report)).containsExactly("schema", "tool", "lexicon", "documents", "failures");
    assertThat(names(report.get("documents").get(0)))
        .containsExactly(
            "source",
            "language",
            "units",
            "sentences",
            "hits",
            "markers",
            "measures",
            "parameters");
    assertThat(names(report.at("/documents/0/measures")))
        .containsExactly(
            "state",
            "index",
            "range",
            "band",
            "parts",
            "density",
            "load",
            "evidence",
            "evenness",
            "shares",
            "partners",
            "replaceableShare");
  }

  @Test
  void hit_withEverything_hasTheFieldsOfTheContractInOrder() throws IOException {
    JsonNode hit = document(EVERYTHING, RICH).at("/hits/2");

    assertThat(names(hit))
        .containsExactly(
            "concept",
            "lemma",
            "match",
            "start",
            "end",
            "line",
            "column",
            "language",
            "domain",
            "dominance",
            "mode",
            "status",
            "negated",
            "rationale",
            "mayNotRecognise",
            "organisation",
            "speaker",
            "suggestions");
    assertThat(hit.get("mode").asText()).isEqualTo(Mode.COUNT_ONLY.code());
    assertThat(hit.get("domain").asText()).isEqualTo("security");
  }

  @Test
  void hit_always_standsWhereItSays() throws IOException {
    String text = RICH.document().text();

    for (JsonNode hit : document(DEFAULT, RICH).get("hits")) {
      assertThat(text.substring(hit.get("start").asInt(), hit.get("end").asInt()))
          .isEqualTo(hit.get("match").asText());
    }
    JsonNode hits = document(DEFAULT, RICH).get("hits");
    assertThat(hits).extracting(hit -> hit.get("line").asInt()).containsExactly(1, 2, 2, 3);
    assertThat(hits).extracting(hit -> hit.get("column").asInt()).containsExactly(4, 7, 17, 13);
  }

  @Test
  void speaker_withoutTheOption_isNotNamedButTheOrganisationIs() throws IOException {
    String json = ReportsFixture.json(DEFAULT, RICH);

    assertThat(json).doesNotContain("Jansen").contains("\"organisation\": \"politie\"");
    assertThat(ReportsFixture.json(EVERYTHING, RICH)).contains("\"speaker\": \"Jansen\"");
  }

  @Test
  void labels_withoutTheOption_areLeftOut() throws IOException {
    assertThat(document(DEFAULT, RICH).has("labels")).isFalse();
    assertThat(document(EVERYTHING, RICH).at("/labels/0/match").asText()).isEqualTo("zorgmijder");
  }

  @Test
  void reason_always_isInTheLanguageOfTheDocumentOrTheOneAskedFor() throws IOException {
    ReportOptions english = DEFAULT.withUi(Language.ENGLISH);

    assertThat(document(DEFAULT, RICH).at("/hits/1/reason").asText())
        .isEqualTo("tussen aanhalingstekens");
    assertThat(document(english, RICH).at("/hits/1/reason").asText())
        .isEqualTo("between quotation marks");
    assertThat(document(english, RICH).at("/hits/1/rationale").asText())
        .isEqualTo("What perpetrator does.");
  }

  @Test
  void reason_withDetail_namesIt() throws IOException {
    Analysis analysis =
        ReportsFixture.english("the term crime")
            .unflagged(
                "crime",
                ReportsFixture.crime(),
                HitStatus.MENTIONED,
                new StatusReason(StatusReason.Kind.ANNOUNCED, "the\nterm"))
            .build();

    assertThat(document(DEFAULT, analysis).at("/hits/0/reason").asText())
        .isEqualTo("announced as a word: \"the term\"");
  }

  @Test
  void reason_ofIgnoredHitWithoutOne_isStillGiven() throws IOException {
    Analysis analysis =
        ReportsFixture.english("crime")
            .unflagged("crime", ReportsFixture.crime(), HitStatus.IGNORED, null)
            .build();

    assertThat(document(DEFAULT, analysis).at("/hits/0/reason").asText())
        .isEqualTo("the writer has set this aside");
  }

  @Test
  void suggestion_withoutReplacement_saysNull() throws IOException {
    JsonNode suggestions = document(DEFAULT, RICH).at("/hits/0/suggestions");

    assertThat(suggestions.at("/0/replacement").asText()).isEqualTo("betrokkenen");
    assertThat(suggestions.get(0).has("caveat")).isFalse();
    assertThat(suggestions.at("/1/replacement").isNull()).isTrue();
    assertThat(suggestions.at("/1/caveat").asText()).isEqualTo("Alleen binnen de school.");
  }

  @Test
  void numbersPerDomain_always_areAllEightInOrder() throws IOException {
    JsonNode document = document(DEFAULT, RICH);
    List<String> domains = codes(Domain.values());

    assertThat(names(document.get("markers"))).isEqualTo(domains);
    assertThat(names(document.at("/measures/shares"))).isEqualTo(domains);
    assertThat(document.at("/measures/partners"))
        .extracting(partner -> partner.get("domain").asText())
        .isEqualTo(domains);
    assertThat(document.at("/markers/care").asText()).isEqualTo("0.333333");
    assertThat(document.at("/measures/shares/housing").asText()).isEqualTo("0.857143");
  }

  @Test
  void parameters_always_giveWeightsAndPartnersInOrder() throws IOException {
    JsonNode parameters = document(DEFAULT, RICH).get("parameters");

    assertThat(parameters.at("/weights/3").asDouble())
        .isEqualTo(ReportsFixture.perpetrator().weight());
    assertThat(parameters.at("/weights/2").asDouble())
        .isEqualTo(ReportsFixture.surveillance().weight());
    assertThat(parameters.at("/weights/1").asDouble()).isEqualTo(ReportsFixture.crime().weight());
    assertThat(parameters.get("partners"))
        .extracting(JsonNode::asText)
        .containsExactly("care", "education", "youth", "social", "housing", "community");
  }

  @Test
  void measures_withNothingToSetAgainst_areZeroOrNull() throws IOException {
    Analysis empty = ReportsFixture.english("").units(0).build();

    JsonNode measures = document(DEFAULT, empty).get("measures");

    assertThat(measures.get("density").asText()).isEqualTo("0.0");
    assertThat(measures.at("/shares/care").asText()).isEqualTo("0.0");
    assertThat(measures.get("replaceableShare").isNull()).isTrue();
  }

  @Test
  void measures_thatAreNoNumbers_neverReachTheReport() {
    Measures m = RICH.measures();
    Measure infinite = new Measure(Double.POSITIVE_INFINITY, 1, 1, "units");
    Measures broken =
        new Measures(
            m.state(),
            m.flagged(),
            Double.NaN,
            infinite,
            m.evidence(),
            m.distinctSentences(),
            m.shares(),
            m.partners(),
            m.replaceable());
    String json = ReportsFixture.json(DEFAULT, withMeasures(broken));

    assertThat(json).doesNotContain("NaN", "Infinity");
    assertValid(json);
  }

  private static Analysis withMeasures(Measures measures) {
    return new Analysis(
        RICH.document(),
        RICH.language(),
        RICH.units(),
        RICH.sentences(),
        RICH.segments(),
        RICH.hits(),
        RICH.labels(),
        RICH.markerHits(),
        RICH.markers(),
        measures,
        RICH.options(),
        RICH.lexiconVersion(),
        RICH.lexiconFingerprint());
  }

  @Test
  void text_withLoneSurrogatesAndControls_isValidAndSafeAndKeepsItsLength() throws IOException {
    String match = "da\uD800\u001B\u202E\u0085\u007F\uD83D\uDE00\u2028r";
    Analysis analysis =
        ReportsFixture.dutch(match)
            .source("plan\n\uDC00.txt")
            .flagged(match, ReportsFixture.perpetrator())
            .build();

    String json = ReportsFixture.json(DEFAULT, analysis);

    assertValid(json);
    assertThat(json.codePoints().filter(c -> c != '\n')).noneMatch(SafeText::isUnsafe);
    JsonNode read = read(json).at("/documents/0");
    assertThat(read.at("/hits/0/match").asText()).isEqualTo(match.replace('\uD800', '\uFFFD'));
    assertThat(read.get("source").asText()).isEqualTo("plan\n\uFFFD.txt");
  }

  @Test
  void failures_whenClosed_standAtTheEnd() throws IOException {
    StringWriter out = new StringWriter();
    try (Report report = new JsonReport(out, "0.1.0", ReportsFixture.LEXICON, DEFAULT)) {
      report.failure(new Failure("a.txt", "not found"));
      report.document(RICH);
      report.close();
    }

    assertValid(out.toString());
    JsonNode report = read(out.toString());
    assertThat(report.get("documents")).hasSize(1);
    assertThat(report.at("/failures/0/source").asText()).isEqualTo("a.txt");
    assertThat(report.at("/failures/0/error").asText()).isEqualTo("not found");
  }

  @Test
  void report_madeTwice_isTheSameAndEndsWithOneLineEnd() {
    String json = ReportsFixture.json(EVERYTHING, RICH);

    assertThat(json)
        .isEqualTo(ReportsFixture.json(EVERYTHING, RICH))
        .doesNotContain("\r")
        .endsWith("}\n")
        .doesNotEndWith("\n\n")
        .startsWith("{\n  \"schema\": \"brugtaal-report/1\",\n  \"tool\": {\n");
  }

  @Test
  void schema_always_knowsTheWholeVocabulary() throws IOException {
    JsonNode definitions = read(JsonReport.schema()).get("$defs");

    assertThat(definitions.at("/domain/enum"))
        .extracting(JsonNode::asText)
        .isEqualTo(codes(Domain.values()));
    assertThat(definitions.at("/hit/properties/status/enum"))
        .extracting(JsonNode::asText)
        .isEqualTo(codes(HitStatus.values()));
    assertThat(definitions.at("/document/properties/language/enum"))
        .extracting(JsonNode::asText)
        .isEqualTo(codes(DocumentLanguage.values()));
    assertThat(definitions.at("/measures/properties/state/enum"))
        .extracting(JsonNode::asText)
        .isEqualTo(codes(MeasureState.values()));
    assertThat(Stream.of(Facet.values()).map(Facet::code))
        .allMatch(definitions.at("/partner/properties/facets/properties")::has);
  }
}
