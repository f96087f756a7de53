package org.brugtaal.internal.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.Document;
import org.brugtaal.SmallLexicon;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which wordings are offered, and in which order. */
class SuggesterTest {

  private static final String NL = "De daders kwamen.";
  private static final String EN = "The perpetrators came.";

  /** The audiences asked for and the wordings offered. */
  record Row(Language language, List<Audience> audiences, List<String> offered) {}

  static Stream<Row> rows() {
    return Stream.of(
        new Row(
            Language.DUTCH,
            List.of(),
            List.of("persoon die het deed", "betrokkene", "jongere met een delict")),
        new Row(
            Language.DUTCH,
            List.of(Audience.CARE),
            List.of("pleger", "persoon die het deed", "betrokkene")),
        new Row(
            Language.DUTCH,
            List.of(Audience.EDUCATION, Audience.CARE),
            List.of("kind dat iets deed", "pleger", "persoon die het deed")),
        new Row(
            Language.DUTCH,
            List.of(Audience.CARE, Audience.EDUCATION, Audience.YOUTH),
            List.of("pleger", "kind dat iets deed", "jongere met een delict")),
        new Row(
            Language.DUTCH,
            List.of(Audience.HOUSING),
            List.of("persoon die het deed", "betrokkene", "jongere met een delict")),
        new Row(
            Language.ENGLISH,
            List.of(),
            List.of("person who did it", "young person in trouble", "client")),
        new Row(
            Language.ENGLISH,
            List.of(Audience.CARE),
            List.of("client", "person who did it", "young person in trouble")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void suggest_audiences_theirWordsFirst(Row row) {
    String text = row.language() == Language.DUTCH ? NL : EN;
    assertThat(suggestions(row.language(), text, row.audiences()))
        .extracting(Suggestion::text)
        .isEqualTo(row.offered());
  }

  @Test
  void suggest_legalContext_keepingTheWordComesFirst() {
    List<Suggestion> suggestions =
        suggestions(
            Language.DUTCH,
            "Volgens artikel 5 is er een plan nodig voordat de school de dader spreekt.",
            List.of(Audience.CARE));
    assertThat(suggestions)
        .extracting(Suggestion::audience)
        .containsExactly(Audience.LEGAL, Audience.CARE, Audience.ALL);
    assertThat(suggestions.get(0).text()).isEqualTo("dader");
    assertThat(suggestions.get(0).replacement()).isNull();
  }

  @Test
  void suggest_statutoryHit_keepingTheWordComesFirst() {
    assertThat(suggestions(Language.ENGLISH, "The alleged perpetrator was silent.", List.of()))
        .first()
        .extracting(Suggestion::audience)
        .isEqualTo(Audience.LEGAL);
  }

  @Test
  void suggest_noLegalContext_neverOffersToKeepTheWord() {
    assertThat(suggestions(Language.ENGLISH, EN, List.of(Audience.LEGAL)))
        .extracting(Suggestion::audience)
        .doesNotContain(Audience.LEGAL);
  }

  @Test
  void suggest_countOnly_offersNothing() {
    assertThat(suggestions(Language.DUTCH, "De misdrijven namen toe.", List.of())).isEmpty();
    assertThat(suggestions(Language.ENGLISH, "The crimes increased.", List.of())).isEmpty();
  }

  @Test
  void suggest_notOwnVoice_offersNothing() {
    assertThat(suggestions(Language.DUTCH, "Wij mijden het woord daders.", List.of())).isEmpty();
    assertThat(suggestions(Language.DUTCH, "> De daders kwamen.", List.of())).isEmpty();
    assertThat(suggestions(Language.DUTCH, "De Wet radicalisering geldt.", List.of())).isEmpty();
  }

  private static List<Suggestion> suggestions(
      Language language, String text, List<Audience> audiences) {
    AnalysisOptions options = AnalysisOptions.DEFAULT.withAudiences(audiences);
    List<TermHit> hits =
        SmallLexicon.BRIDGE.analyze(Document.of(text).withLanguage(language), options).hits();
    assertThat(hits).hasSize(1);
    return hits.get(0).suggestions();
  }
}
