package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {

  private static final GoldText FIRST =
      Gold.text("a.txt", Language.ENGLISH, "[aa|FLAGGED] [bb|QUOTED] cc [dd|TRAP] 12 [ee|FLAGGED]");
  private static final GoldText SECOND =
      Gold.text("a.txt", Language.ENGLISH, "[aa|FLAGGED] [bb|FLAGGED] cc dd 12 [ee|DEBATABLE]");

  @Test
  void between_twoReaders_countsWordsAndMarks() {
    Agreement agreement = Agreement.between(List.of(FIRST), List.of(SECOND)).get(0);

    assertThat(agreement.words()).isEqualTo(5);
    assertThat(agreement.spans().value()).hasValue(4.0 / 5);
    assertThat(agreement.statuses().value()).hasValue(2.0 / 5);
    assertThat(agreement.flagged().value()).hasValue(2.0 / 4);
    assertThat(agreement.differences())
        .extracting(Difference::match, Difference::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("bb", "flagged"),
            org.assertj.core.groups.Tuple.tuple("ee", "none"));
  }

  /** By hand: of 5 words 2 differ; of 10 values 4 are flagged, 1 quoted and 5 none. */
  @Test
  void between_twoReaders_hasAlphaByHand() {
    double expected = 1.0 - 9.0 * 4 / (100 - 16 - 1 - 25);

    assertThat(Agreement.between(List.of(FIRST), List.of(SECOND)).get(0).alpha().orElseThrow())
        .isCloseTo(expected, within(1e-9));
  }

  @Test
  void between_noCommonText_isNothing() {
    GoldText other = Gold.text("b.txt", Language.ENGLISH, "x");

    assertThat(Agreement.between(List.of(FIRST), List.of(other))).isEmpty();
  }

  @Test
  void second_textsThatBothRead_keepTheirText(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.gold.tsv"), "line\tmatch\tstatus\n1\tcc\tnamed\n");
    GoldText other = Gold.text("b.txt", Language.ENGLISH, "x");
    List<GoldText> second = GoldFolder.second(folder, List.of(FIRST, other));

    assertThat(second).singleElement().extracting(GoldText::text).isEqualTo(FIRST.text());
    assertThat(second.get(0).marks()).extracting(Mark::match).containsExactly("cc");
  }
}
