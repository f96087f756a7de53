package org.brugtaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** From text to analysis with the lexicon that comes with the library. */
class TermBridgeTest {

  private static final TermBridge BRIDGE = TermBridge.bundled();

  private static final String NL =
      """
      Samen in de wijk

      De school ziet daders en radicalisering. Wij mijden het woord ‘daders’.
      > De daders zijn weg.
      De voorzitter: Er is geen radicalisering.
      """;

  private static final String EN =
      """
      Together in the area

      The school sees perpetrators and radicalisation. We avoid the word ‘perpetrators’.
      > The perpetrators have gone.
      The Chair: There is no radicalisation.
      """;

  static Stream<Analysis> bothLanguages() {
    return Stream.of(analyze(NL), analyze(EN));
  }

  @ParameterizedTest
  @MethodSource("bothLanguages")
  void analyze_draftInEitherLanguage_sameFindings(Analysis analysis) {
    assertThat(analysis.hits())
        .extracting(hit -> hit.concept().id() + ":" + hit.status().code())
        .containsExactly(
            "perpetrator:flagged",
            "radicalisation:flagged",
            "perpetrator:mentioned",
            "perpetrator:quoted",
            "radicalisation:flagged");
    assertThat(analysis.segments())
        .extracting(Segment::kind)
        .containsExactly(
            SegmentKind.HEADING,
            SegmentKind.PARAGRAPH,
            SegmentKind.BLOCK_QUOTE,
            SegmentKind.SPEAKER_TURN);
    assertThat(analysis.sentences()).isEqualTo(5);
    assertThat(analysis.measures().flagged()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("bothLanguages")
  void analyze_flaggedHit_hasOwnerSuggestionsAndSegment(Analysis analysis) {
    TermHit hit = analysis.hits().get(0);
    assertThat(hit.domain()).isEqualTo(Domain.JUSTICE);
    assertThat(hit.match()).isEqualTo(hit.span().in(analysis.document().text()));
    assertThat(hit.reason()).isNull();
    assertThat(hit.suggestions()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(hit.segment()).isEqualTo(analysis.segments().get(1));
    assertThat(hit.segment().span().contains(hit.span())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("bothLanguages")
  void analyze_lastHit_isNegatedInTheTurnOfTheChair(Analysis analysis) {
    TermHit hit = analysis.hits().get(4);
    assertThat(hit.negated()).isTrue();
    Speaker speaker = hit.segment().speaker();
    assertThat(speaker).isNotNull();
    assertThat(speaker.chair()).isTrue();
  }

  @Test
  void analyze_document_carriesLanguageVersionAndFingerprint() {
    assertThat(analyze(NL).language()).isEqualTo(DocumentLanguage.DUTCH);
    assertThat(analyze(EN).language()).isEqualTo(DocumentLanguage.ENGLISH);
    assertThat(analyze(NL + "\n\n" + EN).language()).isEqualTo(DocumentLanguage.MIXED);
    assertThat(analyze(NL).lexiconVersion()).isEqualTo(BRIDGE.lexicon().version());
    assertThat(analyze(NL).lexiconFingerprint()).isEqualTo(BRIDGE.lexicon().fingerprint());
  }

  @Test
  void analyze_mixedDocument_readsEachParagraphInItsLanguage() {
    Analysis analysis =
        analyze(
            "De daders zijn er en gaan niet weg.\n\nThe perpetrators are here and will not go.");
    assertThat(analysis.hits())
        .extracting(TermHit::match, TermHit::language)
        .containsExactly(tuple("daders", Language.DUTCH), tuple("perpetrators", Language.ENGLISH));
  }

  @Test
  void analyze_otherLanguage_isLeftAlone() {
    Analysis analysis = analyze("Wir sprechen nicht mit den Kriminellen und das ist auch gut so.");
    assertThat(analysis.language()).isEqualTo(DocumentLanguage.OTHER);
    assertThat(analysis.hits()).isEmpty();
    assertThat(analysis.units()).isZero();
  }

  @Test
  void analyze_declaredLanguage_overrulesTheGuess() {
    Document dutch = Document.of("De daders zijn er.").withLanguage(Language.ENGLISH);
    assertThat(BRIDGE.analyze(dutch).hits()).isEmpty();
    Document bare = Document.of("daders").withLanguage(Language.DUTCH);
    assertThat(BRIDGE.analyze(bare).hits()).hasSize(1);
  }

  @Test
  void analyze_bareTerm_isReadInTheLanguageThatKnowsIt() {
    assertThat(analyze("daders").hits()).hasSize(1);
    assertThat(analyze("perpetrators").hits()).hasSize(1);
  }

  @Test
  void analyze_audiences_changeNoNumber() {
    AnalysisOptions forCare = AnalysisOptions.DEFAULT.withAudiences(List.of(Audience.CARE));
    Analysis analysis = BRIDGE.analyze(Document.of(NL), forCare);
    assertThat(analysis.measures()).isEqualTo(analyze(NL).measures());
    assertThat(analysis.hits().get(0).suggestions().get(0).audience()).isEqualTo(Audience.CARE);
  }

  static Stream<String> nothing() {
    return Stream.of(
        "",
        " ",
        "\n\r\n\t",
        "\uFEFF",
        "\u0000",
        "\u0000\u0001\u001B[31m",
        "\uD800",
        "\uDC00\uD800",
        "\u202E",
        "\u00AD\u00AD",
        "'",
        "\"",
        "> ",
        "# ",
        "-",
        ":",
        "():",
        "\uD83D\uDE00");
  }

  @ParameterizedTest
  @MethodSource("nothing")
  void analyze_textWithoutWords_hasNoFindingsInAnyLanguage(String text) {
    for (Document document : inEveryLanguage(text)) {
      Analysis analysis = BRIDGE.analyze(document);
      assertThat(analysis.hits()).isEmpty();
      assertThat(analysis.measures().density().numerator()).isZero();
      assertThat(analysis.measures().state()).isEqualTo(MeasureState.TOO_LITTLE);
    }
  }

  /** The word daders, disguised. */
  static Stream<String> disguised() {
    return Stream.of(
        "da\u00ADders",
        "da\u200Bders",
        "da-\nders",
        "da-\r\nders",
        "DADERS",
        "Daders",
        "ｄａｄｅｒｓ",
        "d\u0061\u0301ders",
        "\uFEFFdaders",
        "\u202Edaders",
        "\uD800daders",
        "\u0000daders",
        "daders\u0000");
  }

  @ParameterizedTest
  @MethodSource("disguised")
  void analyze_disguisedTerm_isFoundAtItsPlace(String word) {
    String text = "\uD83D\uDE00 De " + word + " zijn er en gaan niet weg.";
    Analysis analysis = analyze(text);
    assertThat(analysis.hits()).hasSize(1);
    TermHit hit = analysis.hits().get(0);
    assertThat(hit.match()).isEqualTo(hit.span().in(text));
    assertThat(word).contains(hit.match());
    assertThat(Normalizer.normalize(hit.match(), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
        .startsWith("d")
        .endsWith("s");
  }

  @Test
  void analyze_lineEnds_giveTheSameFindings() {
    for (String lineEnd : List.of("\r\n", "\r", "\u2028", "\u0085")) {
      Analysis other = analyze(NL.replace("\n", lineEnd));
      assertThat(words(other)).isEqualTo(words(analyze(NL)));
      assertThat(other.measures()).isEqualTo(analyze(NL).measures());
    }
  }

  @Test
  void analyze_manyThreads_sameAnalyses() {
    List<Document> documents = List.of(Document.of(NL), Document.of(EN), Document.of(NL + EN));
    List<Analysis> expected = documents.stream().map(TermBridge.bundled()::analyze).toList();
    TermBridge shared = TermBridge.bundled();
    List<Analysis> actual =
        IntStream.range(0, 300)
            .parallel()
            .mapToObj(i -> shared.analyze(documents.get(i % 3)))
            .toList();
    for (int i = 0; i < actual.size(); i++) {
      assertThat(actual.get(i)).isEqualTo(expected.get(i % 3));
    }
  }

  @ParameterizedTest
  @EnumSource(Foreign.class)
  void analyze_otherDefaultLocale_sameAnalysis(Foreign foreign) {
    String text = NL.toUpperCase(Locale.ROOT) + NL + EN + EN.toUpperCase(Locale.ROOT);
    Analysis expected = TermBridge.bundled().analyze(Document.of(text));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(foreign.locale);
      assertThat(TermBridge.bundled().analyze(Document.of(text))).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Locales with their own ideas of letters and digits. */
  enum Foreign {
    TURKISH("tr-TR"),
    LITHUANIAN("lt-LT"),
    ARABIC("ar-EG-u-nu-arab"),
    THAI("th-TH-u-ca-buddhist-nu-thai");

    private final Locale locale;

    Foreign(String tag) {
      this.locale = Locale.forLanguageTag(tag);
    }
  }

  private static List<Document> inEveryLanguage(String text) {
    Document document = Document.of(text);
    List<Document> documents = new ArrayList<>(List.of(document));
    for (Language language : Language.values()) {
      documents.add(document.withLanguage(language));
    }
    return documents;
  }

  private static List<String> words(Analysis analysis) {
    return analysis.hits().stream().map(TermHit::match).toList();
  }

  private static Analysis analyze(String text) {
    return BRIDGE.analyze(Document.of(text));
  }
}
