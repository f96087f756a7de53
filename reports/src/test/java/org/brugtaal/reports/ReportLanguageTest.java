package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportLanguageTest {

  enum Case {
    ASKED_FOR(DocumentLanguage.DUTCH, null, Language.ENGLISH, 9, 0, Language.ENGLISH),
    DUTCH(DocumentLanguage.DUTCH, null, null, 0, 0, Language.DUTCH),
    ENGLISH(DocumentLanguage.ENGLISH, null, null, 0, 0, Language.ENGLISH),
    MIXED_MOSTLY_DUTCH(DocumentLanguage.MIXED, null, null, 9, 5, Language.DUTCH),
    MIXED_MOSTLY_ENGLISH(DocumentLanguage.MIXED, null, null, 5, 9, Language.ENGLISH),
    NO_WORDS_DECLARED_DUTCH(DocumentLanguage.NONE, Language.DUTCH, null, 0, 0, Language.DUTCH),
    NO_WORDS(DocumentLanguage.NONE, null, null, 0, 0, Language.ENGLISH);

    final DocumentLanguage whole;
    final Language declared;
    final Language ui;
    final int dutch;
    final int english;
    final Language expected;

    Case(
        DocumentLanguage whole,
        Language declared,
        Language ui,
        int dutch,
        int english,
        Language expected) {
      this.whole = whole;
      this.declared = declared;
      this.ui = ui;
      this.dutch = dutch;
      this.english = english;
      this.expected = expected;
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_document_isTheOneTheReaderReads(Case row) {
    assertThat(ReportLanguage.of(analysis(row), row.ui)).isEqualTo(row.expected);
  }

  private static Analysis analysis(Case row) {
    Analysis base = ReportsFixture.dutch("").build();
    return new Analysis(
        Document.of("").withLanguage(row.declared),
        row.whole,
        0,
        0,
        List.of(
            segment(0, row.dutch, Language.DUTCH),
            segment(row.dutch, row.english, Language.ENGLISH),
            segment(0, 50, null)),
        List.of(),
        List.of(),
        List.of(),
        base.markers(),
        base.measures(),
        base.options(),
        base.lexiconVersion(),
        base.lexiconFingerprint());
  }

  private static Segment segment(int start, int length, Language language) {
    return new Segment(SegmentKind.PARAGRAPH, new Span(start, start + length), language, null);
  }
}
