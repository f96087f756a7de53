package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Analysis;
import org.brugtaal.SegmentKind;
import org.brugtaal.TermHit;
import org.junit.jupiter.api.Test;

class ContextTest {

  private static Context context(String text, int width) {
    Analysis analysis =
        ReportsFixture.dutch(text)
            .in(SegmentKind.PARAGRAPH)
            .flagged("dader", ReportsFixture.perpetrator())
            .build();
    TermHit hit = analysis.hits().get(0);
    return Context.of(text, hit, width);
  }

  @Test
  void of_shortText_isAllOfIt() {
    assertThat(context("De dader\n  belde.", 40)).isEqualTo(new Context("De ", "dader", " belde."));
  }

  @Test
  void of_longText_isCutBetweenWords() {
    String text = "Een twee drie vier vijf zes dader zeven acht negen tien elf twaalf.";

    assertThat(context(text, 25)).isEqualTo(new Context("… vijf zes ", "dader", " zeven …"));
  }

  @Test
  void of_hitAtTheStart_leavesItsRoomToTheRight() {
    assertThat(context("dader zeven acht negen tien", 20))
        .isEqualTo(new Context("", "dader", " zeven acht …"));
  }

  @Test
  void of_textWithoutSpaces_isOnlyTheMatch() {
    String wall = "x".repeat(500);

    assertThat(context(wall + "dader" + wall, 30)).isEqualTo(new Context("…", "dader", "…"));
  }

  @Test
  void of_pairCutInHalf_showsNoHalf() {
    Context context = context("\uD83D\uDE00".repeat(300) + "dader", 21);

    assertThat(context.left()).isEqualTo("…");
  }

  @Test
  void of_matchWiderThanTheRoom_staysWhole() {
    assertThat(context("De dader belde.", 3).match()).isEqualTo("dader");
  }
}
