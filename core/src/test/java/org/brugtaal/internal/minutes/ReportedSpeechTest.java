package org.brugtaal.internal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportedSpeechTest {

  private static final Attendance PRESENT =
      Attendance.of("Aanwezig: mw. D. Kivits (politie), Peter Crum (OM)".toCharArray());

  private static @Nullable Speaker at(String text) {
    return ReportedSpeech.at(text.toCharArray(), 0, text.length(), PRESENT);
  }

  @Test
  void at_nameAndVerb_isWhoSaysIt() {
    assertThat(at("Mw. Kivits antwoordt dat het rustig is."))
        .isEqualTo(new Speaker("Mw. Kivits", "politie", false));
    assertThat(at("Crum vraagt wie er meedoet.")).isEqualTo(new Speaker("Crum", "OM", false));
    assertThat(at("De voorzitter sluit de vergadering."))
        .isEqualTo(new Speaker("De voorzitter", null, true));
  }

  @Test
  void at_otherParagraph_isNobodys() {
    assertThat(at("Mw. Bakker antwoordt dat zij er niet was.")).isNull();
    assertThat(at("Crum is een dorp in Friesland.")).isNull();
    assertThat(at("De school vraagt om hulp.")).isNull();
    assertThat(at("Kivits")).isNull();
    assertThat(at("")).isNull();
  }
}
