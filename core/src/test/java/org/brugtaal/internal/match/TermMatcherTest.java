package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.internal.match.Finder.Hit;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One table for the matcher and for the naive one it is held against. */
class TermMatcherTest {

  private static final PerLanguage<Vocabulary> VOCABULARIES =
      PerLanguage.of(language -> Vocabulary.of(TestLexicon.LEXICON, language));
  private static final PerLanguage<TermMatcher> MATCHERS =
      PerLanguage.of(language -> new TermMatcher(VOCABULARIES.in(language)));

  static Stream<Row> rows() {
    return Stream.of(
            WordRows.inflection(),
            WordRows.edges(),
            WordRows.letterCase(),
            WordRows.gaps(),
            LineRows.cuts(),
            LineRows.suspended(),
            LineRows.variants(),
            CompoundRows.compounds(),
            CompoundRows.otherWords(),
            CharacterRows.accents(),
            CharacterRows.invisible(),
            CharacterRows.writings())
        .flatMap(row -> row);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void scan_row_findsWhatItSays(Row row) {
    assertThat(found(MATCHERS.in(row.language())::scan, row)).isEqualTo(row.found());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void naiveScan_row_findsWhatItSays(Row row) {
    assertThat(found(new NaiveMatcher(VOCABULARIES.in(row.language())), row))
        .isEqualTo(row.found());
  }

  /** The text is read in blocks; no word may be lost between two of them. */
  @ParameterizedTest
  @MethodSource("rows")
  void scan_rowBehindAnyNumberOfUnits_findsTheSame(Row row) {
    Finder finder = MATCHERS.in(row.language())::scan;
    List<Hit> expected = hits(finder, row, "");
    for (int before = 1; before <= 2 * Block.LENGTH; before++) {
      assertThat(hits(finder, row, " ".repeat(before))).as("%d", before).isEqualTo(expected);
      assertThat(hits(finder, row, "x".repeat(before - 1) + "!")).isEqualTo(expected);
    }
  }

  /** The hits in a row with other text before it, as if that were not there. */
  private static List<Hit> hits(Finder finder, Row row, String before) {
    String text = before + row.text();
    int shift = before.length();
    return finder.hits(VOCABULARIES.in(row.language()), text, 0, text.length()).stream()
        .map(hit -> new Hit(hit.start() - shift, hit.end() - shift, hit.entry(), hit.match()))
        .toList();
  }

  /** The hits in reading order; of those that begin together the longest first. */
  private static List<String> found(Finder finder, Row row) {
    String text = row.text();
    return finder.hits(VOCABULARIES.in(row.language()), text, 0, text.length()).stream()
        .sorted(Comparator.comparing(Hit::start).thenComparing(hit -> -hit.end()))
        .map(hit -> hit.in(text))
        .toList();
  }

  @Test
  void scan_stretch_seesNothingOutside() {
    String text = "dader daders jeugddader dadergroep";
    assertThat(hits(text, 0, text.length())).hasSize(4);
    assertThat(hits(text, 6, 12))
        .extracting(hit -> hit.in(text))
        .containsExactly("daders:perpetrator");
    assertThat(hits(text, 6, 11))
        .extracting(hit -> hit.in(text))
        .containsExactly("dader:perpetrator");
    assertThat(hits(text, 18, 29))
        .extracting(hit -> hit.in(text))
        .containsExactly("dader:perpetrator", "dader:perpetrator");
    assertThat(hits(text, 7, 11)).isEmpty();
    assertThat(hits(text, 3, 3)).isEmpty();
  }

  @Test
  void scan_stretchOfHyphenatedWord_staysInside() {
    String text = "ex-dader-groep";
    assertThat(hits(text, 3, 8))
        .extracting(hit -> hit.in(text))
        .containsExactly("dader:perpetrator");
    assertThat(hits(text, 3, 9))
        .extracting(hit -> hit.in(text))
        .containsExactly("dader:perpetrator");
    assertThat(hits(text, 0, 8))
        .extracting(hit -> hit.in(text))
        .containsExactly("ex-dader:perpetrator");
  }

  @Test
  void scan_match_saysHowItFillsItsWord() {
    String text = "dader dadergroep jeugddader jeugddadergroep";
    assertThat(hits(text, 0, text.length()))
        .extracting(Hit::match)
        .containsExactly(Match.WHOLE, Match.MODIFIER, Match.HEAD, Match.MODIFIER);
  }

  private static List<Hit> hits(String text, int from, int to) {
    return ((Finder) MATCHERS.nl()::scan).hits(VOCABULARIES.in(Language.DUTCH), text, from, to);
  }
}
