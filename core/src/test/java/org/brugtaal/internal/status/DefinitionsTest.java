package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {

  @ParameterizedTest
  @CsvSource({
    "'Recidive: iemand komt opnieuw in beeld.', Recidive, true",
    "'b. recidive: opnieuw met justitie in aanraking komen;', recidive, true",
    "'(c) offender: a person who has been sentenced.', offender, true",
    "'- Handhaving: het aantal boetes daalt.', Handhaving, false",
    "'Recidive: Iemand belde.', Recidive, false",
    "'Onze recidive: iemand belde.', recidive, false",
    "'Recidive:', Recidive, false",
    "'Recidive daalt: een mooi cijfer.', Recidive, false",
    "'Inleiding\nRecidive: iemand komt terug.', Recidive, true",
    "'Onder recidive verstaan wij terugkeer.', recidive, true",
    "'Onder de recidive lijdt de buurt.', recidive, false",
    "'Een hooligan is in dit stuk iemand met een stadionverbod.', hooligan, true",
    "'A reoffender is there a person with a new conviction.', reoffender, true",
    "'Een hooligan is iemand met een stadionverbod.', hooligan, false",
    "'Een hooligan is hier niet.', hooligan, false",
    "'Ondermijning is een te groot woord.', Ondermijning, true",
    "'Ondermijning is geen woord van ons.', Ondermijning, true",
    "'Ondermijning, en een woord van dank.', Ondermijning, false",
    "'oude woorden | nieuwe woorden\nhangjongere | jongere', hangjongere, true",
    "'wat | wie\nhandhaving | gemeente', handhaving, false",
    "'Words we replace:\n- offender   person', offender, true"
  })
  void isDefined_itemOfAList_isADefinitionOrNot(String text, String term, boolean defined) {
    int start = text.indexOf(term);
    Span span = new Span(start, start + term.length());
    assertThat(new Definitions(text.toCharArray(), new Span(0, text.length())).isDefined(span))
        .isEqualTo(defined);
  }
}
