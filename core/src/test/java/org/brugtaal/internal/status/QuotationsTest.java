package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {

  /** A text and what stands between marks in it, in the order in which the marks close. */
  record Row(String text, List<String> quoted) {}

  private static Row row(String text, String... quoted) {
    return new Row(text, List.of(quoted));
  }

  static Stream<Row> marks() {
    return Stream.of(
        row("He said ``we go'' and left.", "we go"),
        row("Een `los` teken, ''en nog een.", new String[0]),
        row("zonder"),
        row("zei “een twee” en", "een twee"),
        row("zei ”een” en"),
        row("zei „een twee” en", "een twee"),
        row("sagte „eins zwei“ und", "eins zwei"),
        row("zei \"een twee\" en", "een twee"),
        row("dit «een twee» en", "een twee"),
        row("zei ‘een twee’ en", "een twee"),
        row("zei ‚een twee’ en", "een twee"),
        row("zei 'een twee' en", "een twee"),
        row("('een')", "een"),
        row("\"een\" en \"twee\"", "een", "twee"),
        row("“”", ""));
  }

  static Stream<Row> nested() {
    return Stream.of(
        row("“zij zei ‘een’ en ging”", "een", "zij zei ‘een’ en ging"),
        row("\"zij zei 'een' en ging\"", "een", "zij zei 'een' en ging"),
        row("«zij zei “een” en»", "een", "zij zei “een” en"));
  }

  static Stream<Row> unbalanced() {
    return Stream.of(
        row("“open"),
        row("dicht”"),
        row("\"open"),
        row("‘open"),
        row("dicht’ en"),
        row("»dicht en «open"),
        row("“open “een” en", "een"));
  }

  static Stream<Row> apostrophes() {
    return Stream.of(
        row("'s avonds en 's ochtends"),
        row("’s avonds en ’s ochtends"),
        row("zo'n groep en zo'n buurt"),
        row("zo’n groep en zo’n buurt"),
        row("auto's en foto's"),
        row("the offender's family's home"),
        row("the offenders' families and the victims' homes"),
        row("the offenders’ families and the victims’ homes"),
        row("'t is zo, 't is waar"),
        row("zei 'de auto's' en", "de auto's"),
        row("zei ‘de auto’s’ en", "de auto’s"),
        row("zei ‘s avonds’ en", "s avonds"));
  }

  @ParameterizedTest
  @MethodSource({"marks", "nested", "unbalanced", "apostrophes"})
  void find_text_givesWhatStandsBetweenMarks(Row row) {
    assertThat(find(row.text())).isEqualTo(row.quoted());
  }

  @Test
  void find_singleMarksFarApart_areNoQuotation() {
    String far = "woord ".repeat(60);
    assertThat(find("‘" + far + "’ en")).isEmpty();
    assertThat(find("“" + far + "” en")).containsExactly(far);
  }

  @Test
  void find_doubleMarksVeryFarApart_areNoQuotation() {
    assertThat(find("“" + "woord ".repeat(600) + "” en")).isEmpty();
  }

  @Test
  void find_straightMarkLeftOpen_doesNotTurnAllThatFollow() {
    assertThat(find("5\" breed. " + "woord ".repeat(600) + "zei \"een\" en"))
        .containsExactly("een");
  }

  @Test
  void find_segment_looksNowhereElse() {
    String text = "“een” “twee” “drie”";
    assertThat(Quotations.find(text.toCharArray(), new Span(6, 12)))
        .containsExactly(new Span(7, 11));
  }

  private static List<String> find(String text) {
    return Quotations.find(text.toCharArray(), new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
