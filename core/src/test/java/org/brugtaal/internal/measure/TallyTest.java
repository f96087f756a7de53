package org.brugtaal.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.brugtaal.SmallLexicon;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void new_nothingCounted_allDomainsAndFacetsAtZero() {
    assertThat(tally.units()).isZero();
    assertThat(tally.sentences()).isZero();
    assertThat(tally.markers())
        .hasSize(8)
        .allSatisfy((domain, count) -> assertThat(count).isZero());
    assertThat(tally.words()).hasSize(8).allSatisfy((domain, count) -> assertThat(count).isZero());
    for (Domain domain : Domain.values()) {
      assertThat(tally.named(domain)).isZero();
      assertThat(tally.facets(domain)).hasSize(Facet.values().length);
    }
  }

  @Test
  void sentence_withoutWords_isNone() {
    sentence(" … !");
    assertThat(tally.sentences()).isZero();
    assertThat(tally.distinctSentences()).isZero();
  }

  @Test
  void sentence_sameLetters_isNoOtherSentence() {
    sentence("Wij werken samen.");
    sentence("WIJ  werken, samen!");
    sentence("Wij werken alleen.");
    assertThat(tally.sentences()).isEqualTo(3);
    assertThat(tally.distinctSentences()).isEqualTo(2);
    assertThat(tally.units()).isEqualTo(9);
  }

  @Test
  void expression_severalWords_isOneUnit() {
    char[] text = "people combating terrorism daily".toCharArray();
    tally.sentence(text, 0, text.length);
    tally.expression(text, 7, 26);
    assertThat(tally.units()).isEqualTo(3);
  }

  @Test
  void expression_oneWord_staysOneUnit() {
    char[] text = "de daders".toCharArray();
    tally.sentence(text, 0, text.length);
    tally.expression(text, 3, 9);
    assertThat(tally.units()).isEqualTo(2);
  }

  @Test
  void flagged_hits_addLoadAndWordsOfTheirOwner() {
    sentence("een");
    flag("perpetrator");
    flag("radicalisation");
    flag("crime");
    assertThat(tally.flagged()).isEqualTo(3);
    assertThat(tally.load()).isCloseTo(1.0 + 0.6 + 0.3, within(1e-12));
    assertThat(tally.words())
        .containsEntry(Domain.JUSTICE, 1.0)
        .containsEntry(Domain.SECURITY, 2.0);
    assertThat(tally.markers()).containsEntry(Domain.SECURITY, 0.0);
  }

  @Test
  void flagged_alternatives_tellWhetherReplaceable() {
    sentence("een");
    flag("perpetrator");
    flag("fight-against-crime");
    assertThat(tally.replaceable()).isEqualTo(1);
  }

  @Test
  void evidence_repeatedSentence_countsOnce() {
    for (int i = 0; i < 3; i++) {
      sentence("Herstel voor de daders.");
      flag("perpetrator");
      tally.other(SmallLexicon.concept("recovery"));
    }
    assertThat(tally.evidence()).isEqualTo(2);
    assertThat(tally.flagged()).isEqualTo(3);
  }

  @Test
  void other_markerOfTwoDomains_countsHalfForEach() {
    sentence("een");
    tally.other(SmallLexicon.concept("development"));
    assertThat(tally.markers())
        .containsEntry(Domain.EDUCATION, 0.5)
        .containsEntry(Domain.YOUTH, 0.5)
        .containsEntry(Domain.CARE, 0.0);
    assertThat(tally.facets(Domain.YOUTH))
        .containsAllEntriesOf(Map.of(Facet.FRAME, 0.5, Facet.GOAL, 0.0));
    assertThat(tally.evidence()).isEqualTo(1);
  }

  @Test
  void other_bridgeOfNobody_isEvidenceButNoShare() {
    sentence("een");
    tally.other(SmallLexicon.concept("worrying-behaviour"));
    assertThat(tally.evidence()).isEqualTo(1);
    assertThat(tally.words().values()).containsOnly(0.0);
  }

  @Test
  void other_partner_isNamedAndNoEvidence() {
    sentence("een");
    tally.other(SmallLexicon.concept("school"));
    assertThat(tally.named(Domain.EDUCATION)).isEqualTo(1);
    assertThat(tally.names()).isEqualTo(1);
    assertThat(tally.evidence()).isZero();
    assertThat(tally.words().values()).containsOnly(0.0);
  }

  @Test
  void other_label_isInNoMeasure() {
    sentence("een");
    tally.other(SmallLexicon.concept("care-avoider"));
    assertThat(tally.evidence() + tally.names()).isZero();
    assertThat(tally.words().values()).containsOnly(0.0);
  }

  private void sentence(String text) {
    tally.sentence(text.toCharArray(), 0, text.length());
  }

  private void flag(String id) {
    tally.flagged(SmallLexicon.concept(id), Language.DUTCH);
  }
}
