package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FalseEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The text, up to an end and after it; whether the end is false.
        "nl | Wij spraken dhr.   | Bakker      | true",
        "nl | Zie Dhr.           | Bakker      | true",
        "nl | Dit is m.b.t.      | De Vaart    | true",
        "nl | Mevrouw A.B.       | Smit        | true",
        "nl | 1.                 | Opening     | true",
        "nl | 2.13.              | Opening     | true",
        "nl | b.                 | Opening     | true",
        "nl | C.                 | Opening     | true",
        "nl | Zie het tweede lid. | De         | false",
        "nl | Fietsen e.d.       | De school   | false",
        "nl | Dat was in 2024.   | De school   | false",
        "nl | 2024.              | De school   | false",
        "nl | Wij werken.        | De school   | false",
        "nl | Wij werken!        | De school   | false",
        "nl | Een arts.          | De school   | false",
        "en | Review of M.,      | aged 24     | true",
        "en | We met Cllr.       | Jones       | true",
        "en | See No.            | 5           | true",
        "en | No.                | He left     | false",
        "en | It is art.         | We like it  | false"
      })
  void isFalse_end_isJudgedByWhatStandsBeforeIt(
      String language, String before, String after, boolean expected) {
    FalseEnds ends = new FalseEnds("nl".equals(language) ? Language.DUTCH : Language.ENGLISH);
    String text = "x " + before + " " + after;
    assertThat(ends.isFalse(text, 2, 2 + before.length() + 1)).isEqualTo(expected);
  }
}
