package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounRuleTest {

  @ParameterizedTest
  @CsvSource({
    "NOUN, true",
    "PROPN, true",
    "X, true",
    "VERB, false",
    "AUX, false",
    "ADV, false",
    "ADJ, false"
  })
  void byItself_tag_decides(String tag, boolean noun) {
    Tag next = new Tag("NOUN", 1);
    assertThat(NounRule.BY_ITSELF.isNoun(() -> new Tag(tag, 0.4), "man", () -> next))
        .isEqualTo(noun);
  }

  @ParameterizedTest
  @CsvSource({
    // Tag of the word, what follows, its tag and probability; whether the word is a noun.
    "ADJ,  plek,    NOUN,  0.99, false",
    "VERB, plek,    NOUN,  0.99, false",
    "NOUN, plek,    NOUN,  0.99, true",
    "ADJ,  plek,    NOUN,  0.94, true",
    "ADJ,  Vrijdag, NOUN,  0.99, true",
    "ADJ,  Jansen,  PROPN, 0.99, true",
    "VERB, liep,    VERB,  0.99, true",
    "VERB, 112,     NOUN,  0.99, true"
  })
  void byWhatFollows_surelyDescribedNoun_decides(
      String tag, String next, String nextTag, double probability, boolean noun) {
    Tag following = new Tag(nextTag, probability);
    assertThat(NounRule.BY_WHAT_FOLLOWS.isNoun(() -> new Tag(tag, 0.9), next, () -> following))
        .isEqualTo(noun);
  }
}
