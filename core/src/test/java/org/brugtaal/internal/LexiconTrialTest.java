package org.brugtaal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.SmallLexicon;
import org.brugtaal.internal.LexiconTrial.Failure;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.TermStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trial must find what is wrong with a lexicon. */
class LexiconTrialTest {

  private static final LexiconTrial TRIAL = LexiconTrial.of(SmallLexicon.LEXICON);

  /** Examples of one concept, and whether they behave. */
  record Row(String concept, Language language, String found, String silent, boolean behaves) {}

  static Stream<Row> rows() {
    return Stream.of(
        new Row("perpetrator", Language.DUTCH, "De [daders] kwamen.", "De aders.", true),
        new Row("perpetrator", Language.DUTCH, "Een [dadergroep] en [daders].", "Rust.", true),
        new Row("perpetrator", Language.DUTCH, "De [dader]groep kwam.", "Rust.", false),
        new Row("perpetrator", Language.DUTCH, "De [mensen] kwamen.", "Rust.", false),
        new Row("perpetrator", Language.DUTCH, "De [daders] en daders.", "Rust.", false),
        new Row("perpetrator", Language.DUTCH, "De [daders].", "De dader zweeg.", false),
        new Row("perpetrator", Language.ENGLISH, "Two [perpetrators].", "Daders.", true),
        new Row("recovery", Language.ENGLISH, "A [recovery].", "Rest.", true),
        new Row("recovery", Language.ENGLISH, "A [recovery].", "No recovery.", false),
        new Row("school", Language.DUTCH, "Naar [school].", "Scholing.", true));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void examples_ofAConcept_behaveOrAreReported(Row row) {
    Examples examples = new Examples(List.of(row.found()), List.of(row.silent()));
    List<Failure> failures =
        TRIAL.examples(SmallLexicon.concept(row.concept()), row.language(), examples);
    assertThat(failures).hasSize(row.behaves() ? 0 : 1);
  }

  @Test
  void exceptions_patternMissingFromItsExample_isReported() {
    ContextException broken =
        new ContextException(
            "broken",
            Language.DUTCH,
            ExceptionKind.NAME,
            List.of("Wet daders"),
            false,
            "",
            "De wet.");
    assertThat(trial(List.of(), List.of(broken)).exceptions())
        .extracting(Failure::entry)
        .containsExactly("broken");
    assertThat(TRIAL.exceptions()).isEmpty();
  }

  @Test
  void alternatives_dominantThemselves_areReportedUnlessLegal() {
    Concept one =
        with(
            "one",
            new Alternative("jonge daders", null, null, Audience.ALL, TermStatus.PREFERRED, null));
    Concept two =
        with(
            "two",
            new Alternative("daders", null, null, Audience.LEGAL, TermStatus.PREFERRED, "Houd."));
    assertThat(
            trial(List.of(one, two, SmallLexicon.concept("perpetrator")), List.of()).alternatives())
        .extracting(Failure::entry, Failure::problem)
        .containsExactly(tuple("one", "is dominant itself: perpetrator"));
  }

  private static LexiconTrial trial(List<Concept> concepts, List<ContextException> exceptions) {
    return LexiconTrial.of(Lexicon.of(new LexiconContent("1", concepts, exceptions, List.of())));
  }

  private static Concept with(String id, Alternative dutch) {
    Concept model = SmallLexicon.concept("crime");
    return new Concept(
        id,
        model.role(),
        model.domains(),
        model.dominance(),
        model.mode(),
        model.facet(),
        null,
        model.status(),
        model.sources(),
        model.reviewed(),
        model.rationale(),
        model.mayNotRecognise(),
        PerLanguage.of(language -> List.of()),
        new PerLanguage<>(List.of(dutch), List.of()),
        model.examples());
  }
}
