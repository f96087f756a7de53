package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListsTest {

  @ParameterizedTest
  @CsvSource({
    "'Er staan woorden die wij niet kiezen: [delict].', false, true",
    "'Er staan woorden die wij niet kiezen: verdachte, [delict], recidive.', false, true",
    "'The paper has words that we avoid: suspect, [offender].', false, true",
    "'Wij spraken over veel: [delict].', false, false",
    "'Er vielen woorden: toen kwam de [dader] binnen.', false, false",
    "'Er vielen woorden: ja. De [dader] kwam.', false, false",
    "'Words we never use:\n- [offender]\n- gang', true, true",
    "'Woorden die wij mijden:\n- boef\n- [dader]', true, true",
    "'Woorden die wij mijden:\n- de [dader] kwam vaak', true, false",
    "'Wat wij doen:\n- [handhaving]', true, false",
    "'oude woorden | nieuwe woorden\n[hangjongere] | jongere', true, true",
    "'oude woorden | nieuwe woorden\n[hangjongere] | Jan', true, false",
    "'wat | wie\n[handhaving] | gemeente', true, false",
    "'[handhaving]', true, false"
  })
  void isListed_place_isInAListOfWordsOrNot(String marked, boolean first, boolean listed) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    WordLists lists = new WordLists(text.toCharArray(), new Span(0, text.length()));
    assertThat(lists.isListed(new Span(start, end), first)).isEqualTo(listed);
  }
}
