package org.brugtaal.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  /** Three terms in either language, and no compound. */
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(Language.DUTCH, "Dader, verdachte, radicalisering."),
          new Sample(Language.ENGLISH, "Offender, suspect, radicalisation."));

  @ParameterizedTest
  @EnumSource
  void scan_threeTermsAndNoOtherWord_countsThree(Engine engine) {
    Scanner scanner = engine.scanner(LEXICON);
    for (Sample sample : SAMPLES) {
      long expected = engine == Engine.DECODE ? sample.text().length() : 3;
      assertThat(scanner.scan(sample)).as(sample.text()).isEqualTo(expected);
      assertThat(scanner.scan(sample)).as("%s once more", sample.text()).isEqualTo(expected);
    }
  }

  @Test
  void check_anotherCountThanOurs_fails() {
    Agreement agreement = new Agreement(LEXICON, SAMPLES);
    agreement.check(Engine.AHO_CORASICK, new long[] {3, 3});
    assertThatIllegalStateException()
        .isThrownBy(() -> agreement.check(Engine.AHO_CORASICK, new long[] {3, 2}))
        .withMessageContaining("found 5 whole forms, we found 6");
    assertThatIllegalStateException()
        .isThrownBy(() -> agreement.check(Engine.TERM_MATCHER, new long[] {0, 0}))
        .withMessage("TERM_MATCHER found nothing");
  }
}
