package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Segment;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmentLanguagesTest {

  private static final String NL = "Wij werken samen met de school aan een veilige buurt.";
  private static final String EN = "We work with the school on a safe neighbourhood.";
  private static final String DE = "Wir arbeiten mit der Schule und das ist nicht immer leicht.";
  private static final LanguageGuesser GUESSER = new LanguageGuesser();

  /** Paragraphs, the language of each ({@code -} for none), and of the document. */
  record Row(List<String> paragraphs, String languages, DocumentLanguage document) {}

  static Stream<Row> rows() {
    return Stream.of(
        new Row(List.of(), "", DocumentLanguage.NONE),
        new Row(List.of("!?"), "-", DocumentLanguage.NONE),
        new Row(List.of(NL), "nl", DocumentLanguage.DUTCH),
        new Row(List.of(EN), "en", DocumentLanguage.ENGLISH),
        new Row(List.of(NL, EN), "nl en", DocumentLanguage.MIXED),
        new Row(List.of(EN, NL), "en nl", DocumentLanguage.MIXED),
        new Row(List.of(DE), "-", DocumentLanguage.OTHER),
        new Row(List.of(DE, NL), "- nl", DocumentLanguage.MIXED),
        new Row(List.of("Мы работаем вместе со школой."), "-", DocumentLanguage.OTHER),
        new Row(List.of("نعمل مع المدرسة من أجل الحي."), "-", DocumentLanguage.OTHER),
        new Row(List.of("Jaarverslag", NL), "nl nl", DocumentLanguage.DUTCH),
        new Row(List.of("Radicalisation", EN), "en en", DocumentLanguage.ENGLISH),
        new Row(List.of("Plan 2026", NL, "Plan 2026", EN), "nl nl en en", DocumentLanguage.MIXED),
        new Row(List.of(NL, "Bijlage"), "nl nl", DocumentLanguage.DUTCH));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void of_paragraphs_eachInItsLanguage(Row row) {
    SegmentLanguages languages = languages(String.join("\n\n", row.paragraphs()), null);
    assertThat(
            String.join(
                " ", languages.segments().stream().map(SegmentLanguagesTest::code).toList()))
        .isEqualTo(row.languages());
    assertThat(languages.language()).isEqualTo(row.document());
  }

  @Test
  void of_nothingTells_asksTheCaller() {
    assertThat(languages("Jaarverslag", Language.DUTCH).segments())
        .extracting(Segment::language)
        .containsExactly(Language.DUTCH);
  }

  @Test
  void of_someTell_doesNotAskTheCaller() {
    SegmentLanguages languages =
        SegmentLanguages.of(
            GUESSER,
            NL.toCharArray(),
            Segmenter.segment(NL.toCharArray()),
            () -> {
              throw new AssertionError("asked");
            });
    assertThat(languages.language()).isEqualTo(DocumentLanguage.DUTCH);
  }

  @Test
  void of_nineTenths_countsAsOneLanguage() {
    String nearlyAll = (NL + "\n\n").repeat(9) + EN;
    String lessThanThat = (NL + "\n\n").repeat(7) + EN;
    assertThat(languages(nearlyAll, null).language()).isEqualTo(DocumentLanguage.DUTCH);
    assertThat(languages(lessThanThat, null).language()).isEqualTo(DocumentLanguage.MIXED);
  }

  @Test
  void declared_language_holdsForAllSegments() {
    SegmentLanguages languages =
        SegmentLanguages.declared(
            Segmenter.segment((NL + "\n\n" + DE).toCharArray()), Language.ENGLISH);
    assertThat(languages.segments()).extracting(Segment::language).containsOnly(Language.ENGLISH);
    assertThat(languages.language()).isEqualTo(DocumentLanguage.ENGLISH);
  }

  @Test
  void declared_noText_hasNoLanguage() {
    assertThat(SegmentLanguages.declared(List.of(), Language.DUTCH).language())
        .isEqualTo(DocumentLanguage.NONE);
  }

  private static SegmentLanguages languages(String text, @Nullable Language undecided) {
    char[] chars = text.toCharArray();
    return SegmentLanguages.of(GUESSER, chars, Segmenter.segment(chars), () -> undecided);
  }

  private static String code(Segment segment) {
    Language language = segment.language();
    return language == null ? "-" : language.code();
  }
}
