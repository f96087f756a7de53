package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Document;
import org.brugtaal.SmallLexicon;
import org.brugtaal.StatusReason;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How a term is used where it stands, over whole sentences in both languages. */
class StatusRulesTest {

  /** A sentence and what is found, each written as {@code word:status[:reason[:detail]]}. */
  record Row(Language language, String sentence, List<String> hits) {}

  private static Row nl(String sentence, String... hits) {
    return new Row(Language.DUTCH, sentence, List.of(hits));
  }

  private static Row en(String sentence, String... hits) {
    return new Row(Language.ENGLISH, sentence, List.of(hits));
  }

  static Stream<Row> ownVoice() {
    return Stream.of(
        nl("De daders kwamen.", "daders:flagged"),
        en("The perpetrators came.", "perpetrators:flagged"),
        nl("Hij zei “ja” over de daders en “nee”.", "daders:flagged"),
        nl("Over 's avonds, de daders en zo'n buurt.", "daders:flagged"),
        en("The perpetrators' families and the victims' homes.", "perpetrators:flagged"));
  }

  static Stream<Row> quoted() {
    return Stream.of(
        nl("Zij zei: “Wij zien de daders elke dag.”", "daders:quoted:quotation-marks"),
        nl("Zij zei: ‘wij zien de daders elke dag’.", "daders:quoted:quotation-marks"),
        nl("Zij zei: „De daders!” en ging.", "daders:quoted:quotation-marks"),
        en("She said \"we see the perpetrators daily\".", "perpetrators:quoted:quotation-marks"),
        nl("> De daders kwamen.", "daders:quoted:block-quote"),
        en("> The perpetrators came.", "perpetrators:quoted:block-quote"));
  }

  static Stream<Row> mentioned() {
    return Stream.of(
        nl("De zogenoemde ‘daders’ kwamen.", "daders:mentioned:distance"),
        en("The so-called \"perpetrators\" came.", "perpetrators:mentioned:distance"),
        nl("Men zegt “die jonge daders” soms.", "daders:mentioned:distance"),
        nl("Wij mijden het woord dader hier.", "dader:mentioned:announced:het woord"),
        nl("Het Woord ‘dader’ valt vaak.", "dader:mentioned:announced:Het Woord"),
        en("We avoid the term perpetrator here.", "perpetrator:mentioned:announced:the term"),
        nl("Wij spreken niet meer van daders.", "daders:mentioned:declined:spreken niet meer van"),
        en(
            "We no longer speak of perpetrators.",
            "perpetrators:mentioned:declined:no longer speak of"),
        nl(
            "Met woorden als daders, ‘misdrijven’ en radicalisering.",
            "daders:mentioned:announced:woorden als",
            "misdrijven:mentioned:announced:woorden als",
            "radicalisering:mentioned:announced:woorden als"),
        en(
            "With words like perpetrators, crimes and radicalisation.",
            "perpetrators:mentioned:announced:words like",
            "crimes:mentioned:announced:words like",
            "radicalisation:mentioned:announced:words like"),
        nl(
            "De term dader, zo zegt de gemeente al jaren, past slecht bij daders.",
            "dader:mentioned:announced:De term",
            "daders:flagged"),
        nl("De term valt. Daders ook.", "Daders:flagged"),
        nl("Het woord van de hele straat is aan de daders.", "daders:flagged"));
  }

  static Stream<Row> named() {
    return Stream.of(
        nl("De Wet radicalisering geldt.", "radicalisering:named:name:reason law-nl"),
        en("The Radicalisation Act holds.", "Radicalisation:named:name:reason law-en"),
        nl("Het Bureau voor daders belt.", "daders:named:name:bureau voor daders"),
        en(
            "The Service for Perpetrators calls.",
            "Perpetrators:named:name:service for perpetrators"),
        nl(
            "“De Wet radicalisering geldt voor iedereen.”",
            "radicalisering:named:name:reason law-nl"));
  }

  static Stream<Row> lawful() {
    return Stream.of(
        nl("De vermoedelijke dader zweeg.", "dader:statutory:statute:reason statute-nl"),
        en(
            "The alleged perpetrator was silent.",
            "perpetrator:statutory:statute:reason statute-en"),
        nl("De dader in artikel 5 is iemand anders.", "dader:statutory:legal-reference:artikel 5"),
        nl(
            "Volgens artikel 5 is de dader iemand anders.",
            "dader:statutory:legal-reference:artikel 5"),
        en(
            "Under section 5 the perpetrator is someone else.",
            "perpetrator:statutory:legal-reference:section 5"),
        nl(
            "Zij las: “De dader in artikel 5 is iemand anders.”",
            "dader:statutory:legal-reference:artikel 5"),
        nl(
            "Volgens artikel 5 is er een plan nodig voordat de school de dader spreekt.",
            "dader:flagged"),
        nl("Zie artikel 5. De dader zweeg.", "dader:flagged"));
  }

  static Stream<Row> silent() {
    return Stream.of(
        nl("Hij is de dader van de week."),
        en("She reads a crime novel."),
        en("Crime novels and crime.", "Crime:flagged", "crime:flagged"));
  }

  @ParameterizedTest
  @MethodSource({"ownVoice", "quoted", "mentioned", "named", "lawful", "silent"})
  void verdicts_sentence_haveStatusAndReason(Row row) {
    assertThat(hits(row.language(), row.sentence()).stream().map(StatusRulesTest::describe))
        .containsExactlyElementsOf(row.hits());
  }

  /** A sentence with one hit, and whether it is negated. */
  record Negation(Language language, String sentence, boolean negated) {}

  static Stream<Negation> negations() {
    return Stream.of(
        new Negation(Language.DUTCH, "Er is geen radicalisering.", true),
        new Negation(Language.DUTCH, "Er zijn geen jonge daders.", true),
        new Negation(Language.DUTCH, "Er is radicalisering, geen twijfel.", false),
        new Negation(Language.DUTCH, "Er is geen plan voor een gesprek met daders.", false),
        new Negation(Language.DUTCH, "Er is geen plan. Daders wel.", false),
        new Negation(Language.DUTCH, "De radicalisering neemt toe.", false),
        new Negation(Language.ENGLISH, "There is no radicalisation.", true),
        new Negation(Language.ENGLISH, "These are not the perpetrators.", true),
        new Negation(Language.ENGLISH, "There is radicalisation, not much.", false));
  }

  @ParameterizedTest
  @MethodSource("negations")
  void verdicts_negation_isMarkedAndStaysOwnVoice(Negation row) {
    assertThat(hits(row.language(), row.sentence()))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.negated()).isEqualTo(row.negated());
              assertThat(hit.isFlagged()).isTrue();
            });
  }

  @Test
  void verdicts_listOverTwoSegments_endsWithItsSegment() {
    assertThat(hits(Language.DUTCH, "Met woorden als daders,\n\nradicalisering en meer."))
        .extracting(StatusRulesTest::describe)
        .containsExactly("daders:mentioned:announced:woorden als", "radicalisering:flagged");
  }

  private static List<TermHit> hits(Language language, String text) {
    return SmallLexicon.BRIDGE.analyze(Document.of(text).withLanguage(language)).hits();
  }

  private static String describe(TermHit hit) {
    StatusReason reason = hit.reason();
    String status = hit.match() + ":" + hit.status().code();
    if (reason == null) {
      return status;
    }
    String detail = reason.detail().isEmpty() ? "" : ":" + reason.detail();
    return status + ":" + reason.kind().code() + detail;
  }
}
