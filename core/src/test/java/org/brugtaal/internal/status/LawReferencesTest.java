package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.Span;
import org.junit.jupiter.api.Test;

class LawReferencesTest {

  private static List<String> find(String text) {
    return LawReferences.find(text.toCharArray(), new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }

  @Test
  void find_provisionWithANumber_isAReference() {
    assertThat(find("In artikel 38m en art. 27 Sv, zie Section 36 and schedule 2."))
        .containsExactly("artikel 38m", "art. 27 Sv", "Section 36", "schedule 2");
    assertThat(find("artikel\n141 Sr")).containsExactly("artikel\n141 Sr");
    assertThat(find("Article 6(1)(e) applies (section 20)."))
        .containsExactly("Article 6(1)(e)", "section 20");
  }

  @Test
  void find_nameOfTheLaw_belongsToTheReference() {
    assertThat(find("op grond van artikel 172a, eerste lid, van de Gemeentewet kan ik"))
        .containsExactly("artikel 172a, eerste lid, van de Gemeentewet");
    assertThat(find("the test in section 36 of the Counter-Terrorism and Security Act 2015: is"))
        .containsExactly("section 36 of the Counter-Terrorism and Security Act 2015");
    assertThat(find("artikel 7:231 lid 2 BW alleen")).containsExactly("artikel 7:231 lid 2 BW");
    assertThat(find("Section 43, Anti-social Behaviour, Crime and Policing Act 2014"))
        .containsExactly("Section 43, Anti-social Behaviour, Crime and Policing Act 2014");
    assertThat(find("article 3 of the town")).containsExactly("article 3");
  }

  @Test
  void isNamed_lastWords_tellTheNameOfALaw() {
    assertThat(isNamed("Section 43, Anti-social Behaviour, Crime and Policing Act 2014")).isTrue();
    assertThat(isNamed("artikel 13b Opiumwet")).isTrue();
    assertThat(isNamed("artikel 2:1 Samenscholing")).isFalse();
    assertThat(isNamed("artikel 3")).isFalse();
  }

  private static boolean isNamed(String text) {
    return LawReferences.isNamed(text.toCharArray(), new Span(0, text.length()));
  }

  @Test
  void find_otherWords_areNone() {
    assertThat(find("Dit artikel telt 3 bladzijden; section of the town; kunst 2; artikelen"))
        .isEmpty();
    assertThat(find("artikel")).isEmpty();
    assertThat(find("")).isEmpty();
  }
}
