package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.HitStatus;
import org.brugtaal.SegmentKind;
import org.brugtaal.Suggestion;
import org.junit.jupiter.api.Test;

class ConceptGroupTest {

  @Test
  void of_hits_putsTheHeaviestFirst() {
    Analysis analysis =
        ReportsFixture.dutch("misdaad cameratoezicht dader misdaad dader misdaad")
            .flagged("misdaad", ReportsFixture.crime())
            .flagged("cameratoezicht", ReportsFixture.surveillance())
            .flagged("dader", ReportsFixture.perpetrator())
            .flagged("misdaad", ReportsFixture.crime())
            .flagged("dader", ReportsFixture.perpetrator())
            .flagged("misdaad", ReportsFixture.crime())
            .build();

    List<ConceptGroup> groups = ConceptGroup.of(analysis.hits());

    assertThat(groups)
        .extracting(ConceptGroup::title)
        .containsExactly("dader", "misdaad", "cameratoezicht");
    assertThat(groups).extracting(group -> group.hits().size()).containsExactly(2, 3, 1);
  }

  @Test
  void of_hitsThatDoNotCount_leavesThemOut() {
    Analysis analysis =
        ReportsFixture.dutch("\"dader\"")
            .unflagged(
                "dader", ReportsFixture.perpetrator(), HitStatus.QUOTED, ReportsFixture.quoted())
            .build();

    assertThat(ConceptGroup.of(analysis.hits())).isEmpty();
  }

  @Test
  void suggestions_ofHitsBesideTheLaw_leaveTheAdviceToKeepApart() {
    Analysis analysis =
        ReportsFixture.dutch("dader dader")
            .legal()
            .flagged("dader", ReportsFixture.perpetrator())
            .flagged("dader", ReportsFixture.perpetrator())
            .build();

    ConceptGroup group = ConceptGroup.of(analysis.hits()).get(0);

    assertThat(group.suggestions())
        .extracting(Suggestion::text)
        .containsExactly("betrokkene", "leerling");
    assertThat(group.legal()).containsExactly(analysis.hits().get(0));
  }

  @Test
  void example_ofHeadingAndText_isTheText() {
    Analysis analysis =
        ReportsFixture.dutch("Daders. Op maandagavond belde de dader de meldkamer.")
            .in(SegmentKind.HEADING)
            .flagged("Daders", ReportsFixture.perpetrator())
            .in(SegmentKind.PARAGRAPH)
            .flagged("dader", ReportsFixture.perpetrator())
            .build();

    assertThat(ConceptGroup.of(analysis.hits()).get(0).example().match()).isEqualTo("dader");
  }
}
