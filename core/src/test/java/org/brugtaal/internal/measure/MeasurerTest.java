package org.brugtaal.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.Measure;
import org.brugtaal.MeasureState;
import org.brugtaal.Measures;
import org.brugtaal.PartnerPresence;
import org.brugtaal.SmallLexicon;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The measures of texts that are small enough to be counted by hand. */
class MeasurerTest {

  @Test
  void measure_dutchText_countedByHand() {
    Analysis analysis =
        nl("De school ziet daders en radicalisering. Herstel en ontwikkeling zijn nodig.");
    Measures measures = analysis.measures();
    assertThat(analysis.units()).isEqualTo(11);
    assertThat(analysis.sentences()).isEqualTo(2);
    assertThat(measures.flagged()).isEqualTo(2);
    assertThat(measures.load()).isCloseTo(1.6, within(1e-12));
    assertValue(measures.density(), 1000 * 1.6 / 11);
    assertThat(measures.evidence()).isEqualTo(4);
    assertThat(measures.distinctSentences()).isEqualTo(2);
    assertShares(measures, 0.25, 0.25, 0.25, 0.125, 0.125);
    assertValue(measures.replaceable(), 1);
    assertPresence(measures);
  }

  @Test
  void measure_englishText_asItsTranslation() {
    Measures measures =
        en("The school sees perpetrators and radicalisation. Recovery and development are needed.")
            .measures();
    assertThat(measures.flagged()).isEqualTo(2);
    assertThat(measures.load()).isCloseTo(1.6, within(1e-12));
    assertShares(measures, 0.25, 0.25, 0.25, 0.125, 0.125);
    assertPresence(measures);
  }

  private static void assertShares(
      Measures measures,
      double security,
      double justice,
      double care,
      double education,
      double youth) {
    assertThat(measures.shares()).hasSize(Domain.values().length);
    assertShare(measures, Domain.SECURITY, security);
    assertShare(measures, Domain.JUSTICE, justice);
    assertShare(measures, Domain.CARE, care);
    assertShare(measures, Domain.EDUCATION, education);
    assertShare(measures, Domain.YOUTH, youth);
    assertShare(measures, Domain.HOUSING, 0);
  }

  private static void assertPresence(Measures measures) {
    assertThat(measures.partners())
        .extracting(PartnerPresence::domain)
        .containsExactly(Domain.values());
    PartnerPresence education = measures.partners().get(Domain.EDUCATION.ordinal());
    assertThat(education.named()).isEqualTo(1);
    assertThat(education.voiced()).isEqualTo(0.5);
    assertThat(education.facets())
        .hasSize(4)
        .containsEntry(Facet.FRAME, 0.5)
        .containsEntry(Facet.GOAL, 0.0);
    PartnerPresence care = measures.partners().get(Domain.CARE.ordinal());
    assertThat(care.isNamed()).isFalse();
    assertThat(care.isVoiced()).isTrue();
  }

  @Test
  void measure_compoundAndPhrase_areOneUnitEach() {
    assertThat(nl("Wij doen terrorismebestrijding.").units()).isEqualTo(3);
    assertThat(en("We do combating terrorism.").units()).isEqualTo(3);
    assertValue(nl("Wij doen terrorismebestrijding.").measures().density(), 1000 * 0.6 / 3);
    assertValue(en("We do combating terrorism.").measures().density(), 1000 * 0.6 / 3);
  }

  @Test
  void measure_phraseInsideAName_isOneUnitWithIt() {
    assertThat(nl("Bureau voor daders belt.").units()).isEqualTo(2);
    assertThat(en("Service for perpetrators calls.").units()).isEqualTo(2);
    assertThat(en("Our team combating terrorism calls.").units()).isEqualTo(3);
  }

  @Test
  void measure_suspendedCompound_countsForEachConjunct() {
    Measures measures = nl("De criminaliteits- en terrorismebestrijding gaat door.").measures();
    assertThat(measures.flagged()).isEqualTo(2);
    assertThat(measures.load()).isCloseTo(0.3 + 0.6, within(1e-12));
  }

  @Test
  void measure_notOwnVoice_doesNotCount() {
    for (String text :
        new String[] {
          "Zij zei: “Wij zien de daders en hun herstel elke dag.”",
          "> De daders en hun herstel.",
          "Wij mijden het woord daders.",
          "De Wet radicalisering geldt.",
          "De vermoedelijke dader zweeg."
        }) {
      Analysis analysis = nl(text);
      assertThat(analysis.hits()).as(text).hasSize(1);
      assertThat(analysis.measures().flagged()).as(text).isZero();
      assertThat(analysis.measures().evidence()).as(text).isZero();
      assertThat(analysis.measures().load()).as(text).isZero();
    }
  }

  @Test
  void measure_negatedHit_counts() {
    assertThat(nl("Er is geen radicalisering.").measures().flagged()).isEqualTo(1);
  }

  @Test
  void measure_label_isListedAndNotMeasured() {
    Analysis analysis = nl("De zorgmijder kwam.");
    assertThat(analysis.labels()).extracting(label -> label.match()).containsExactly("zorgmijder");
    assertThat(analysis.hits()).isEmpty();
    assertThat(analysis.measures().evidence()).isZero();
  }

  @Test
  void measure_repeatedText_sameDensitySharesAndEvidence() {
    String text = "De daders zoeken herstel. De school ziet radicalisering en ontwikkeling.";
    Measures once = nl(text).measures();
    Measures often = nl((text + "\n\n").repeat(7)).measures();
    assertThat(often.flagged()).isEqualTo(7 * once.flagged());
    assertValue(often.density(), once.density().value().orElseThrow());
    assertThat(often.evidence()).isEqualTo(once.evidence());
    assertThat(often.distinctSentences()).isEqualTo(once.distinctSentences());
    assertThat(often.state()).isEqualTo(once.state());
    for (Domain domain : Domain.values()) {
      assertShare(often, domain, share(once, domain).value().orElseThrow());
    }
  }

  @Test
  void measure_nothing_hasNoValues() {
    Measures measures = nl("").measures();
    assertThat(measures.density().value()).isEmpty();
    assertThat(measures.replaceable().value()).isEmpty();
    assertThat(measures.shares().values()).allSatisfy(share -> assertThat(share.value()).isEmpty());
    assertThat(measures.state()).isEqualTo(MeasureState.TOO_LITTLE);
  }

  /** Units, distinct sentences, evidence and names of a text, and its state. */
  record Gate(int units, int sentences, int evidence, int names, MeasureState state) {}

  static Stream<Gate> gates() {
    return Stream.of(
        new Gate(0, 0, 0, 0, MeasureState.TOO_LITTLE),
        new Gate(150, 5, 10, 0, MeasureState.INDICATIVE),
        new Gate(149, 5, 10, 0, MeasureState.TOO_LITTLE),
        new Gate(150, 4, 10, 0, MeasureState.TOO_LITTLE),
        new Gate(150, 5, 9, 0, MeasureState.TOO_LITTLE),
        new Gate(250, 10, 20, 0, MeasureState.NORMAL),
        new Gate(249, 10, 20, 0, MeasureState.INDICATIVE),
        new Gate(250, 9, 20, 0, MeasureState.INDICATIVE),
        new Gate(250, 10, 19, 0, MeasureState.INDICATIVE),
        new Gate(4000, 10, 20, 0, MeasureState.NORMAL),
        new Gate(4001, 10, 20, 0, MeasureState.OUT_OF_SCOPE),
        new Gate(4001, 10, 20, 1, MeasureState.NORMAL),
        new Gate(1000, 5, 4, 0, MeasureState.OUT_OF_SCOPE),
        new Gate(1000, 5, 4, 1, MeasureState.TOO_LITTLE),
        new Gate(1000, 4, 0, 0, MeasureState.TOO_LITTLE),
        new Gate(149, 5, 0, 0, MeasureState.TOO_LITTLE),
        new Gate(150, 5, 0, 0, MeasureState.OUT_OF_SCOPE));
  }

  @ParameterizedTest
  @MethodSource("gates")
  void state_atTheBorders_isThis(Gate gate) {
    assertThat(Measurer.measure(tally(gate)).state()).isEqualTo(gate.state());
  }

  private static Tally tally(Gate gate) {
    Tally tally = new Tally();
    for (int i = 0; i < gate.sentences(); i++) {
      int words = i == 0 ? gate.units() - gate.sentences() + 1 : 1;
      char[] text = ("zin" + i + " woord".repeat(words - 1)).toCharArray();
      tally.sentence(text, 0, text.length);
    }
    for (int i = 0; i < gate.evidence(); i++) {
      tally.other(SmallLexicon.concept("recovery"));
    }
    for (int i = 0; i < gate.names(); i++) {
      tally.other(SmallLexicon.concept("school"));
    }
    return tally;
  }

  private static Analysis nl(String text) {
    return SmallLexicon.analyze(Language.DUTCH, text);
  }

  private static Analysis en(String text) {
    return SmallLexicon.analyze(Language.ENGLISH, text);
  }

  private static Measure share(Measures measures, Domain domain) {
    Measure share = measures.shares().get(domain);
    assertThat(share).as(domain.code()).isNotNull();
    return share;
  }

  private static void assertShare(Measures measures, Domain domain, double value) {
    assertValue(share(measures, domain), value);
  }

  private static void assertValue(Measure measure, double value) {
    assertThat(measure.value().orElseThrow()).isCloseTo(value, within(1e-9));
  }
}
