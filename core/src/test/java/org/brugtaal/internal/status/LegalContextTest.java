package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Document;
import org.brugtaal.HitStatus;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words the last dominant term of a text is: the law's or the writer's. */
class LegalContextTest {

  private static final TermBridge BRIDGE = TermBridge.bundled();

  @ParameterizedTest
  @CsvSource({
    // Beside a provision, with or without the name of its law.
    "NL, STATUTORY, 'Een stelselmatige dader (artikel 38m Sr) krijgt hulp.'",
    "NL, STATUTORY, 'Volgens artikel 184, tweede lid, van het Wetboek van Strafrecht is recidive erg.'",
    "EN, STATUTORY, 'Under section 2 of the Public Order Act 1986 a riot is rare.'",
    "NL, FLAGGED, 'Artikel 3 gaat over een mooie avond met buren, maar soms met daders.'",
    // What a provision lets somebody do.
    "NL, STATUTORY, 'Op grond van artikel 172a kan ik een bevel geven aan een man die met anderen daders helpt.'",
    "EN, STATUTORY, 'Under section 59 the council may make a rule for all of the town against reoffending.'",
    "NL, FLAGGED, 'Op grond van artikel 172a zagen wij gisteren op het grote plein weer daders.'",
    "EN, FLAGGED, 'Under section 59 the town saw last night near the old church many offenders.'",
    "NL, STATUTORY, 'Artikel 1, tweede lid, Wms bepaalt dat op deze zaken van de krijgsmacht het strafprocesrecht past.'",
    "EN, STATUTORY, 'Section 9 of the Peace Act requires that all of the parties help with the prosecution of crimes.'",
    // A colon behind the provision.
    "EN, STATUTORY, 'We asked the test of section 36: is the boy at risk of turning to terrorism?'",
    // A rule of law by itself.
    "NL, STATUTORY, 'Het is verboden op de weg deel te nemen aan een samenscholing.'",
    "EN, STATUTORY, 'A person commits an offence if he joins a riot.'",
    "NL, FLAGGED, 'Hij vindt het verbod op een samenscholing raar.'"
  })
  void of_term_isTheLawsOrTheWriters(String language, HitStatus status, String text) {
    Language spoken = language.equals("NL") ? Language.DUTCH : Language.ENGLISH;
    var hits = BRIDGE.analyze(Document.of(text).withLanguage(spoken)).hits();
    assertThat(hits).isNotEmpty();
    assertThat(hits.get(hits.size() - 1).status()).isEqualTo(status);
  }
}
