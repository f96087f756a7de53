package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageBordersTest {

  record Row(String text, int parts) {}

  static Stream<Row> rows() {
    return Stream.of(
        new Row("Voor hulp kunt u ons bellen.\nFor help you can call us.", 2),
        new Row("Voor hulp kunt u ons bellen.\nSie können uns auch auf Deutsch anrufen.", 2),
        new Row(
            "Voor hulp kunt u ons bellen.\nFor help you can call us.\nU kunt ook langs komen.", 3),
        new Row("For help you can call us.\nYou can also come to the school.", 1),
        // A wrapped line, a line that does not tell, a line of few words.
        new Row("Voor hulp kunt u ons\nfor help you can call us.", 1),
        new Row(
            "Voor hulp kunt u ons bellen.\nBuurthuis Smidse, Markt 12, Hogewoud, Nederland.", 1),
        new Row("Voor hulp kunt u ons bellen.\nCall us too.", 1),
        new Row("", 0));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void cut_paragraph_isCutWhereTheLanguageChanges(Row row) {
    char[] text = row.text().toCharArray();
    List<String> parts =
        new LanguageBorders(new LanguageGuesser(), text)
            .cut(Segmenter.segment(text)).stream()
                .map(segment -> segment.span().in(row.text()))
                .toList();
    assertThat(parts).hasSize(row.parts());
    assertThat(String.join("\n", parts)).isEqualTo(row.text());
  }
}
