package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource({
    "'Zie de Wet deskundige in [strafzaken] en vraag raad.', Wet deskundige in strafzaken",
    "'Wet deskundige in [strafzaken]', Wet deskundige in strafzaken",
    "'Lees de Aanwijzing feitgecodeerde [misdrijven], overtredingen.', Aanwijzing feitgecodeerde misdrijven",
    "'In de Regeling bijstand, toezicht en [handhaving] staat meer.', 'Regeling bijstand, toezicht en handhaving'",
    "'Zie de Verlofregeling [TBS], Stcrt. 2010.', Verlofregeling TBS",
    "'Aanwijzing [opsporing] en vervolging',",
    "'De Wet zegt dat een [misdrijf] strafbaar is.',",
    "'De Wet is streng voor [daders].',",
    "'Een wet over [daders] komt er niet.',",
    "'Het Besluit valt. De [daders] gaan weg.',"
  })
  void around_ruleWithACapital_isATitleOrNot(String marked, String title) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Span found =
        new Titles(text.toCharArray(), new Span(0, text.length())).around(new Span(start, end));
    assertThat(found == null ? null : found.in(text)).isEqualTo(title);
  }
}
