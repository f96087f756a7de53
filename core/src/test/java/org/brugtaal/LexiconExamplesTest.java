package org.brugtaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.internal.LexiconTrial;
import org.brugtaal.internal.LexiconTrial.Failure;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Holds the bundled lexicon to its own examples: every entry finds what it says, and stays silent
 * where it says.
 */
class LexiconExamplesTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void examples_ofEveryConcept_behave() {
    assertThat(LexiconTrial.of(LEXICON).examples()).isEmpty();
  }

  @Test
  void examples_ofEveryException_flagNothingInsideThePattern() {
    assertThat(LexiconTrial.of(LEXICON).exceptions()).isEmpty();
  }

  @Test
  void alternatives_scannedAlone_holdNoDominantTerm() {
    assertThat(LexiconTrial.of(LEXICON).alternatives()).isEmpty();
  }

  @Test
  void trial_brokenExample_isReported() {
    List<Failure> failures =
        LexiconTrial.of(LEXICON)
            .examples(
                LEXICON.concept("perpetrator").orElseThrow(),
                Language.DUTCH,
                new Examples(
                    List.of("De [mensen] kwamen.", "De daders [kwamen]."),
                    List.of("De daders kwamen.")));
    assertThat(failures).hasSize(3);
  }
}
