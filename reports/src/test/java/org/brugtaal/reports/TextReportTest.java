package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.brugtaal.Analysis;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.MeasureState;
import org.brugtaal.SegmentKind;
import org.brugtaal.StatusReason;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final ReportOptions DEFAULT = ReportOptions.DEFAULT;
  private static final Concept PERPETRATOR = ReportsFixture.perpetrator();

  private static String text(ReportsFixture fixture) {
    return ReportsFixture.text(DEFAULT, fixture.build());
  }

  @Test
  void document_withOneHit_isSingular() {
    String nl = text(ReportsFixture.dutch("De daders bellen.").flagged("daders", PERPETRATOR));
    String en =
        text(ReportsFixture.english("The perpetrators call.").flagged("perpetrators", PERPETRATOR));

    assertThat(nl)
        .startsWith("plan.txt\n========\n\n")
        .contains("In dit stuk staat 1 begrip van justitie, op 1 plaats.\n")
        .doesNotContain("Het vaakst")
        .contains(" 1. dader (1 keer, justitie)\n    regel 1: De [daders] bellen.\n");
    assertThat(en)
        .contains("This text has 1 term from justice, in 1 place.\n")
        .contains(" 1. perpetrator (1 time, justice)\n    line 1: The [perpetrators] call.\n");
  }

  @Test
  void document_withSeveralHits_groupsThem() {
    String report =
        text(
            ReportsFixture.dutch("De daders.\nEen dader,\ndaders, misdaad.")
                .flagged("daders", PERPETRATOR)
                .negated()
                .flagged("dader", PERPETRATOR)
                .flagged("daders", PERPETRATOR)
                .flagged("misdaad", ReportsFixture.crime()));

    assertThat(report)
        .contains("In dit stuk staan 2 begrippen van politie en justitie, op 4 plaatsen.\n")
        .contains("Het vaakst: dader (3x).\n")
        .contains(
            """
             1. dader (3 keer, justitie)
                daders 2x, dader; regels 1, 2 en 3; 1 keer ontkend, dat telt ook mee
            """)
        .contains(
            """
                Wat dader doet.
                Wie zich hier misschien niet in herkent: Leraren en ouders.
                Of: betrokkene (voor iedereen)
                Of: leerling (voor het onderwijs). Alleen binnen de school.
            """);
  }

  @Test
  void places_onManyLines_areFiveAndTheRest() {
    ReportsFixture fixture = ReportsFixture.english("perpetrator\n".repeat(7));
    for (int i = 0; i < 7; i++) {
      fixture.flagged("perpetrator", PERPETRATOR);
    }

    assertThat(text(fixture)).contains("perpetrator 7x; lines 1, 2, 3, 4, 5 and 2 more\n");
  }

  @Test
  void concept_thatIsOnlyCounted_saysThereIsNoOtherWord() {
    String report =
        text(ReportsFixture.english("Some crime.").flagged("crime", ReportsFixture.crime()));

    assertThat(report)
        .contains("Counted, without another wording\nThere is no honest other word")
        .contains("1. crime (1 time, police and justice)")
        .doesNotContain("Or:")
        .doesNotContain("Whose words are these?")
        .contains("Other wording     for 0 of 1 place\n");
  }

  @Test
  void concept_besideTheLaw_mayStay() {
    String report =
        text(ReportsFixture.english("A perpetrator.").legal().flagged("perpetrator", PERPETRATOR));

    assertThat(report).contains("Where the law is meant, as in line 1, the word may stay.");
  }

  @Test
  void hits_thatDoNotCount_areListedByStatusWithReason() {
    StatusReason name = new StatusReason(StatusReason.Kind.NAME, "Commissie Misdaad");
    String report =
        text(
            ReportsFixture.dutch("\"daders\"\ndaders misdaad")
                .unflagged("daders", PERPETRATOR, HitStatus.QUOTED, ReportsFixture.quoted())
                .unflagged("daders", PERPETRATOR, HitStatus.QUOTED, ReportsFixture.quoted())
                .unflagged("misdaad", ReportsFixture.crime(), HitStatus.NAMED, name));

    assertThat(report)
        .contains("In dit stuk telt geen enkel begrip van politie en justitie mee.\n")
        .contains(
            """
            Wel gezien, niet meegeteld
              Woorden van een ander (2)
                - daders 2x; regels 1 en 2. Tussen aanhalingstekens
              Deel van een naam (1)
                - misdaad; regel 2. Hoort bij een naam: Commissie Misdaad
              Meer dan een kwart staat in een citaat.""")
        .contains("Plaatsen        0 meegeteld; 2 in een citaat en 1 in een naam\n");
  }

  @Test
  void partners_whoeverTheyAre_areNamedVoicedOrAbsent() {
    Analysis analysis =
        ReportsFixture.english("x")
            .named(Domain.CARE)
            .voiced(Domain.CARE, Facet.GOAL, 2)
            .voiced(Domain.CARE, Facet.FRAME, 0.5)
            .named(Domain.EDUCATION)
            .voiced(Domain.HOUSING, Facet.PERSON, 0.5)
            .build();

    String report = ReportsFixture.text(DEFAULT.withWidth(100), analysis);

    assertThat(report)
        .contains(
            "  health and care                 named, and with 3 words of its own: goals and"
                + " point of view\n")
        .contains("  education                       only named, without words of its own\n")
        .contains("  housing                         not by name, but with 1 word of its own:")
        .contains("  residents and community groups  not named, no words of its own\n")
        .contains("Police and justice are not heard.")
        .contains("Ask how they would put it themselves: education.")
        .contains("Is this about them as well: youth work and youth care, social work");
  }

  @Test
  void speakers_byDefault_areOrganisationsOnly() {
    Analysis analysis =
        ReportsFixture.english("Perpetrators, a perpetrator.")
            .saidBy("Ms Hale", "police")
            .flagged("Perpetrators", PERPETRATOR)
            .saidBy("Mr Proctor", null)
            .flagged("perpetrator", PERPETRATOR)
            .build();

    assertThat(ReportsFixture.text(DEFAULT, analysis))
        .contains("    Said by: police.\n")
        .doesNotContain("Hale");
    assertThat(ReportsFixture.text(DEFAULT.withSpeakers(true), analysis))
        .contains("    Said by: Ms Hale (police), Mr Proctor.\n");
  }

  @Test
  void labels_onRequest_areListedApart() {
    Analysis analysis =
        ReportsFixture.dutch("Een zorgmijder.")
            .label("zorgmijder", ReportsFixture.concept("x", "x", "x", 0, null, Domain.CARE))
            .build();

    assertThat(ReportsFixture.text(DEFAULT, analysis)).doesNotContain("zorgmijder;");
    assertThat(ReportsFixture.text(DEFAULT.withLabels(true), analysis))
        .contains("  - zorgmijder; regel 1. Wat x doet.\n");
  }

  @Test
  void document_withNothingFound_saysHowMuchWasRead() {
    assertThat(text(ReportsFixture.english("All is well.").source("").units(1)))
        .startsWith("Unnamed text\n============\n\nNo police or justice term counts")
        .contains("Read              1 word in 20 sentences, English\n")
        .contains("Have each partner read along")
        .doesNotContain("Seen but not counted")
        .doesNotContain("Other wording");
  }

  @Test
  void document_withTooLittleText_hasNoFigure() {
    String report =
        text(
            ReportsFixture.dutch("daders")
                .state(MeasureState.TOO_LITTLE)
                .flagged("daders", PERPETRATOR));

    assertThat(report)
        .contains("Te weinig tekst om iets te zeggen. Daarom geen cijfer.\n")
        .doesNotContain("Dichtheid")
        .doesNotContain("Gaat dit ook over hen");
  }

  @Test
  void document_withEnoughText_hasADensityInItsLanguage() {
    ReportsFixture nl = ReportsFixture.dutch("daders").flagged("daders", PERPETRATOR);
    ReportsFixture en = ReportsFixture.english("crime").flagged("crime", PERPETRATOR);

    assertThat(text(nl)).contains("Dichtheid       3,3 per 1.000 woorden, gewogen");
    assertThat(text(en)).contains("Density           3.3 per 1,000 words, weighted");
  }

  @Test
  void document_aboutSomethingElse_hasNoPartnersAndNoFigure() {
    assertThat(text(ReportsFixture.english("Bridges.").state(MeasureState.OUT_OF_SCOPE)))
        .contains("seems to be about something else")
        .doesNotContain("Who can be heard?")
        .doesNotContain("Density");
  }

  @Test
  void document_inAnotherLanguage_saysThatNothingWasChecked() {
    assertThat(text(ReportsFixture.english("Bonjour").language(DocumentLanguage.OTHER)))
        .contains("nothing was checked")
        .contains("Then state the language yourself.")
        .doesNotContain("Who can be heard?");
  }

  @Test
  void document_withoutWords_isShort() {
    String report =
        ReportsFixture.text(
            DEFAULT.withUi(Language.DUTCH),
            ReportsFixture.english("").language(DocumentLanguage.NONE).units(0).build());

    assertThat(report).contains("In dit stuk staan geen woorden.\n\nEen leeshulp, geen oordeel.\n");
  }

  @Test
  void close_always_addsTheCautionAndTheLexicon() {
    String fingerprint = ReportsFixture.LEXICON.fingerprint().substring(0, 12);

    assertThat(text(ReportsFixture.dutch("x")))
        .contains("\nEen leeshulp, geen oordeel.\nEr is geteld")
        .endsWith(
            "Woordenlijst 1.2.0 ("
                + fingerprint
                + "). Cijfers zijn alleen te vergelijken binnen één versie.\n");
    assertThat(text(ReportsFixture.english("x"))).contains("\nA reading aid, not a verdict.\n");
  }

  @Test
  void close_withFailures_listsThemOnce() throws IOException {
    StringBuilder out = new StringBuilder();
    try (Report report = new TextReport(out, DEFAULT)) {
      report.failure(new Failure("a\n.txt", "bestaat niet"));
      report.document(ReportsFixture.dutch("x").build());
      report.close();
    }

    assertThat(out.toString())
        .containsOnlyOnce("Niet gelezen\n  - a␊.txt: bestaat niet\n")
        .contains("Samen: 1 stuk gelezen, 1 niet; 0 plaatsen meegeteld.\n");
  }

  @Test
  void close_withNothingButFailures_hasNoLexicon() throws IOException {
    StringBuilder out = new StringBuilder();
    try (Report report = new TextReport(out, DEFAULT)) {
      report.failure(new Failure("a.txt", "not found"));
    }

    assertThat(out).hasToString("Not read\n  - a.txt: not found\n");
  }

  @Test
  void document_withColour_marksTheWordWithoutBrackets() {
    Analysis analysis =
        ReportsFixture.dutch("De daders bellen.").flagged("daders", PERPETRATOR).build();

    assertThat(ReportsFixture.text(DEFAULT.withColour(true), analysis))
        .contains("\u001B[1mdaders\u001B[0m")
        .contains("\u001B[36mbetrokkene\u001B[0m")
        .doesNotContain("[daders]")
        .doesNotContainPattern("\u001B\\[(31|32|91|92)m");
    assertThat(ReportsFixture.text(DEFAULT, analysis)).doesNotContain("\u001B");
  }

  @Test
  void document_withHostileText_isHarmless() {
    String match = "da\u001B]0;x\u0007d\u202Eer\nx";
    Analysis analysis =
        ReportsFixture.dutch("\u009B2J " + match + " \u2066\u2028\uD800 {0|a|b} $1")
            .source("\u001B[2J\u202Eplan.txt")
            .saidBy("a\u001Bb", "c\u2067d")
            .flagged(match, PERPETRATOR)
            .build();

    String report = ReportsFixture.text(DEFAULT.withSpeakers(true), analysis);

    assertThat(report.codePoints().filter(c -> c != '\n')).noneMatch(SafeText::isUnsafe);
    assertThat(report)
        .startsWith("␛[2J\\u202Eplan.txt\n")
        .contains("[da␛]0;x␇d\\u202Eer x] \\u2066 \\uD800 {0|a|b} $1");
  }

  @Property
  void document_withAnyText_isHarmlessAndNeverFails(@ForAll String around) {
    Analysis analysis =
        ReportsFixture.english(around + "perpetrator" + around)
            .source(around)
            .in(SegmentKind.HEADING)
            .flagged("perpetrator", PERPETRATOR)
            .build();

    String report = ReportsFixture.text(DEFAULT, analysis);

    assertThat(report.codePoints().filter(c -> c != '\n')).noneMatch(SafeText::isUnsafe);
  }

  @Test
  void document_atEveryWidth_staysWithinIt() {
    Analysis analysis =
        ReportsFixture.dutch("Vandaag is gesproken over de daders van de inbraak in de wijk.")
            .flagged("daders", PERPETRATOR)
            .named(Domain.CARE)
            .build();

    for (int width : new int[] {80, 88, 100}) {
      assertThat(ReportsFixture.text(DEFAULT.withWidth(width), analysis).lines())
          .allMatch(line -> line.length() <= width);
    }
  }
}
