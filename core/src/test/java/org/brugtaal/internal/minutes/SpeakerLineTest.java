package org.brugtaal.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Speaker;
import org.brugtaal.internal.layout.Segmenter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLineTest {

  /** The opening of a turn and who it names. */
  record Opening(String line, String name, @Nullable String organisation, boolean chair) {}

  static Stream<Opening> openings() {
    return Stream.of(
        new Opening("Jan Bakker (politie):", "Jan Bakker", "politie", false),
        new Opening("Jan Bakker (GGD: jeugd):", "Jan Bakker", "GGD: jeugd", false),
        new Opening("Mevrouw De Wit (D66):", "Mevrouw De Wit", "D66", false),
        new Opening("Mevrouw 't Hart (GL):", "Mevrouw 't Hart", "GL", false),
        new Opening("De heer Van den Berg:", "De heer Van den Berg", null, false),
        new Opening("Wethouder El Amrani:", "Wethouder El Amrani", null, false),
        new Opening("De voorzitter:", "De voorzitter", null, true),
        new Opening("De voorzitter (gemeente):", "De voorzitter", "gemeente", true),
        new Opening("The Chair:", "The Chair", null, true),
        new Opening("DS Okafor (Police):", "DS Okafor", "Police", false),
        new Opening("Dr. Ahmed:", "Dr. Ahmed", null, false),
        new Opening("Ms O’Neill (school):", "Ms O’Neill", "school", false),
        new Opening("**Bakker (politie)** -", "Bakker", "politie", false),
        new Opening("**Insp. Doyle (Garda)** –", "Insp. Doyle", "Garda", false),
        new Opening("**De heer Kok (CDA):**", "De heer Kok", "CDA", false),
        new Opening("**De heer Aksoy** (CDA):", "De heer Aksoy", "CDA", false),
        new Opening("Politie (Van Loon):", "Van Loon", "Politie", false),
        new Opening("Veilig Thuis (Mulder):", "Mulder", "Veilig Thuis", false),
        new Opening("Mw. VAN WIJK.", "Mw. VAN WIJK", null, false),
        new Opening("Q15   Mr Farrow:", "Mr Farrow", null, false),
        new Opening("Mr. REID.", "Mr. REID", null, false),
        new Opening("De VOORZITTER:", "De VOORZITTER", null, true),
        new Opening("Minister for Justice (Deputy Roe):", "Minister for Justice", null, false),
        new Opening("Élodie Dupont (youth work):", "Élodie Dupont", "youth work", false));
  }

  @Test
  void at_wordsWithADashOrAColonInThem_beginsBeforeThem() {
    assertThat(Segmenter.segment("Tulley (Met Police) - Convicted: five of the 37.".toCharArray()))
        .singleElement()
        .extracting(Segment::speaker)
        .isEqualTo(new Speaker("Tulley", "Met Police", false));
    assertThat(Segmenter.segment("Mw. VAN WIJK. Twee dingen: zij zitten klein.".toCharArray()))
        .singleElement()
        .extracting(Segment::speaker)
        .isEqualTo(new Speaker("Mw. VAN WIJK", null, false));
    assertThat(Segmenter.segment("Tulley (Met Police) - chair of the board".toCharArray()))
        .singleElement()
        .extracting(Segment::speaker)
        .isNull();
  }

  @ParameterizedTest
  @MethodSource("openings")
  void at_openingOfATurn_namesTheSpeaker(Opening opening) {
    String text = opening.line() + " Dat klopt.";
    List<Segment> segments = Segmenter.segment(text.toCharArray());
    assertThat(segments).hasSize(1);
    assertThat(segments.get(0).kind()).isEqualTo(SegmentKind.SPEAKER_TURN);
    assertThat(segments.get(0).span().in(text)).isEqualTo("Dat klopt.");
    assertThat(segments.get(0).speaker())
        .isEqualTo(new Speaker(opening.name(), opening.organisation(), opening.chair()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Let op: dit geldt voor iedereen.",
        "Doel: samen werken aan de buurt.",
        "Note: this holds for everyone.",
        "Goal: working together.",
        "Wij kiezen, samen met de school (zie bijlage): een gesprek.",
        "Zie ook https://example.org (website): daar staat het.",
        "Om 10:30 (zaal 2) begint het.",
        "jan bakker (politie): kleine letters.",
        "Mevrouw: zonder naam.",
        "Afspraak 3 (politie): bellen.",
        "Dit is een hele lange zin over de buurt (zie 2): geen spreker.",
        "(politie): zonder naam.",
        "**Let op** - dit is vet gedrukt.",
        "Mr. Reid. He was there.",
        "De NCTV. Dat is een dienst."
      })
  void at_otherLineWithAColon_isNoTurn(String text) {
    assertThat(Segmenter.segment(text.toCharArray()))
        .extracting(Segment::speaker)
        .containsOnlyNulls();
  }

  @Test
  void segment_minutes_givesEachTurnItsOwnSpeaker() {
    String text =
        "De voorzitter: Welkom.\nAnna (school): Dank.\nWij zijn er.\n\nEinde van de vergadering.";
    List<Segment> segments = Segmenter.segment(text.toCharArray());
    assertThat(segments)
        .extracting(s -> s.span().in(text))
        .containsExactly("Welkom.", "Dank.\nWij zijn er.", "Einde van de vergadering.");
    assertThat(segments)
        .extracting(s -> s.speaker() == null ? "" : s.speaker().name())
        .containsExactly("De voorzitter", "Anna", "");
  }

  @Test
  void segment_minutesWithAList_knowsTheOrganisations() {
    String text =
        """
        Aanwezig: Wim Dekker (school), Fenna Bos (GGD)

        Wim: Wij zien haar elke dag.
        Bewoner: Ik ook.
        FENNA: Zij is hier geweest.

           De tekst van de motie:
           - een gesprek;

        Besluit: akkoord.
        Bos: Dank.
        Actie: bellen.
        """;
    assertThat(Segmenter.segment(text.toCharArray()))
        .extracting(
            segment ->
                segment.span().in(text).strip()
                    + " | "
                    + (segment.speaker() == null ? null : segment.speaker().organisation()))
        .containsExactly(
            "Aanwezig: Wim Dekker (school), Fenna Bos (GGD) | null",
            "Wij zien haar elke dag. | school",
            "Ik ook. | null",
            "Zij is hier geweest. | GGD",
            "De tekst van de motie: | GGD",
            "- een gesprek; | GGD",
            "Besluit: akkoord. | null",
            "Dank. | GGD",
            "Actie: bellen. | null");
  }
}
