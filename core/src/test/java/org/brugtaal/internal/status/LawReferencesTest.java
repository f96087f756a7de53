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
        .containsExactly("artikel 38m", "art. 27", "Section 36", "schedule 2");
    assertThat(find("artikel\n141 Sr")).containsExactly("artikel\n141");
  }

  @Test
  void find_otherWords_areNone() {
    assertThat(find("Dit artikel telt 3 bladzijden; section of the town; kunst 2; artikelen"))
        .isEmpty();
    assertThat(find("artikel")).isEmpty();
    assertThat(find("")).isEmpty();
  }
}
