package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.TermBridge;
import org.brugtaal.evaluation.Difference.Kind;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

  private static final Evaluator EVALUATOR = new Evaluator(TermBridge.bundled());

  private static final GoldText PLAN =
      Gold.text(
          "plan.txt",
          Language.DUTCH,
          """
          De [daders|FLAGGED|inflection] volgen een training op de school van hun keuze.
          De [dadergroep|FLAGGED|compound] en de [vogelaars|FLAGGED|plain] komen later op deze dag.

          De wijkagent zei: "Die [daders|QUOTED|quotation] komen elke dag weer terug naar het plein."

          The people who live here would like to have a word with the council.

          De [vaders|TRAP|look-alike] en de [crimineel|DEBATABLE|plain] zijn er op het plein.
          """,
          Map.of(6, DocumentLanguage.ENGLISH));

  private static final GoldText MEMO =
      Gold.text("memo.txt", Language.ENGLISH, "The perpetrators are discussed with the school.");

  @Test
  void evaluate_textsOfTwoLanguages_keepsThemApart() {
    List<Evaluation> evaluations = EVALUATOR.evaluate(List.of(MEMO, PLAN));

    assertThat(evaluations)
        .extracting(Evaluation::language)
        .containsExactly(Language.DUTCH, Language.ENGLISH);
    StatusScore english = evaluations.get(1).program().of(HitStatus.FLAGGED);
    assertThat(english.recall()).isEqualTo(new Proportion(0, 0));
    assertThat(english.precision()).isEqualTo(new Proportion(0, 1));
    assertThat(english.f1().value()).hasValue(0);
    assertThat(EVALUATOR.evaluate(List.of())).isEmpty();
  }

  @Test
  void evaluate_knownCounts_areCounted() {
    Evaluation dutch = EVALUATOR.evaluate(List.of(PLAN)).get(0);
    Scores program = dutch.program();

    assertThat(program.of(HitStatus.FLAGGED).recall()).isEqualTo(new Proportion(2, 3));
    assertThat(program.of(HitStatus.FLAGGED).precision()).isEqualTo(new Proportion(2, 2));
    assertThat(program.of(HitStatus.QUOTED).recall()).isEqualTo(new Proportion(1, 1));
    assertThat(program.detection()).isEqualTo(new Proportion(3, 4));
    assertThat(program.traps()).isEqualTo(new Proportion(0, 1));
    assertThat(program.phenomena())
        .containsExactly(
            new Share("compound", new Proportion(1, 1)),
            new Share("inflection", new Proportion(1, 1)),
            new Share("plain", new Proportion(0, 1)),
            new Share("quotation", new Proportion(1, 1)));
    assertThat(program.trapPhenomena())
        .containsExactly(new Share("look-alike", new Proportion(0, 1)));
    assertThat(dutch.debatable()).isEqualTo(1);
    assertThat(dutch.lines())
        .containsExactly(
            new Share("nl", new Proportion(4, 4)), new Share("en", new Proportion(1, 1)));
  }

  @Test
  void evaluate_naiveSearch_flagsAllItFinds() {
    Scores baseline = EVALUATOR.evaluate(List.of(PLAN)).get(0).baseline();

    assertThat(baseline.of(HitStatus.FLAGGED).recall()).isEqualTo(new Proportion(1, 3));
    assertThat(baseline.of(HitStatus.FLAGGED).precision()).isEqualTo(new Proportion(1, 2));
    assertThat(baseline.of(HitStatus.QUOTED).recall()).isEqualTo(new Proportion(0, 1));
    assertThat(baseline.detection()).isEqualTo(new Proportion(2, 4));
  }

  @Test
  void evaluate_differences_areListedWithTheirLine() {
    List<Evaluation> evaluations = EVALUATOR.evaluate(List.of(PLAN, MEMO));
    String line = "De dadergroep en de vogelaars komen later op deze dag.";

    assertThat(evaluations.get(0).differences())
        .containsExactly(
            new Difference(
                "plan.txt", 2, Kind.MISS, "vogelaars", "flagged", "none", "", "plain", line));
    assertThat(evaluations.get(1).differences())
        .containsExactly(
            new Difference(
                "memo.txt",
                1,
                Kind.FALSE_ALARM,
                "perpetrators",
                "none",
                "flagged",
                "perpetrator",
                "",
                MEMO.text()));
  }

  @Test
  void evaluate_minutes_compareOrganisations() {
    GoldText minutes =
        Gold.text(
            "minutes.txt",
            Language.ENGLISH,
            """
            Ms Jansen (Police): The [perpetrators|FLAGGED|plain| police] were seen at the school.
            Mr Bakker (Housing): The [perpetrators|FLAGGED|plain|Council] were seen at the flats.
            """);
    Evaluation evaluation = EVALUATOR.evaluate(List.of(minutes)).get(0);

    assertThat(evaluation.organisations()).isEqualTo(new Proportion(1, 2));
    assertThat(evaluation.differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.kind()).isEqualTo(Kind.ORGANISATION);
              assertThat(difference.expected()).isEqualTo("Council");
              assertThat(difference.found()).isEqualTo("Housing");
            });
  }

  @Test
  void evaluate_lineInAnotherLanguageThanMarked_isADifference() {
    GoldText text =
        Gold.text(
            "a.txt", Language.DUTCH, "The people would like to have a word with the council.");
    Evaluation evaluation = EVALUATOR.evaluate(List.of(text)).get(0);

    assertThat(evaluation.lines()).containsExactly(new Share("nl", new Proportion(0, 1)));
    assertThat(evaluation.differences())
        .extracting(Difference::kind, Difference::expected, Difference::found)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.LANGUAGE, "nl", "en"));
  }
}
