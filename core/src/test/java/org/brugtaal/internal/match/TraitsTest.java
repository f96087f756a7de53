package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TraitsTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  @ParameterizedTest
  @EnumSource(Language.class)
  void of_everyEntry_isWhatItSays(Language language) {
    List<Entry> entries = Vocabulary.of(LEXICON, language).entries();
    Traits traits = new Traits(entries);
    for (int number = 0; number < entries.size(); number++) {
      Entry entry = entries.get(number);
      int of = traits.of(number);
      assertThat((of & Traits.EXACT) != 0).isEqualTo(entry.exact() != null);
      assertThat((of & Traits.TERM) != 0).isEqualTo(entry instanceof Entry.TermForm);
      if (entry instanceof Entry.TermForm form) {
        assertThat((of & Traits.DOMINANT) != 0).isEqualTo(form.concept().role() == Role.DOMINANT);
        assertThat((of & Traits.WHOLE) != 0).isEqualTo(form.whole());
        assertThat((of & Traits.OPENS) != 0).isEqualTo(form.opens());
        assertThat((of & Traits.CLOSES) != 0).isEqualTo(form.closes());
      } else {
        assertThat(of & ~Traits.EXACT).isZero();
      }
    }
  }
}
