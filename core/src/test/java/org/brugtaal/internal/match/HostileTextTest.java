package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts of a million characters that no one writes. The limit is far above what linear work takes,
 * and far below what quadratic work would.
 */
class HostileTextTest {

  private static final int LENGTH = 1_000_000;

  private static final PerLanguage<TermMatcher> MATCHERS =
      PerLanguage.of(language -> new TermMatcher(Vocabulary.of(Lexicon.bundled(), language)));

  /**
   * One piece of text over and over.
   *
   * @param name what it is
   * @param first what stands before, once
   * @param piece the piece
   */
  record Hostile(String name, String first, String piece) {

    char[] text() {
      return (first + piece.repeat(LENGTH / piece.length())).toCharArray();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Hostile> table() {
    return Stream.of(
        new Hostile("one letter", "", "d"),
        new Hostile("one huge compound", "", "dader"),
        new Hostile("huge word behind a term", "dader", "x"),
        new Hostile("hyphens", "", "-"),
        new Hostile("letter, then hyphens", "dader", "-"),
        new Hostile("hyphenated row of terms", "", "dader-"),
        new Hostile("hyphenated row of letters", "", "a-"),
        new Hostile("suspended row of terms", "", "dader- "),
        new Hostile("soft hyphens", "", "\u00AD"),
        new Hostile("letter, then soft hyphens", "d", "\u00AD"),
        new Hostile("term, then soft hyphens", "dader", "\u00AD"),
        new Hostile("soft hyphen between letters", "", "d\u00ADa\u00ADd\u00ADe\u00ADr\u00AD"),
        new Hostile("accents", "d", "\u0301"),
        new Hostile("accents and hyphens", "d", "\u0301-"),
        new Hostile("accents and soft hyphens", "d", "\u0301\u00AD"),
        new Hostile("zero-width spaces", "dader-", "\u200B"),
        new Hostile("quotes", "", "\"'"),
        new Hostile("apostrophes behind a term", "dader", "'"),
        new Hostile("spaces", "jonge", " "),
        new Hostile("line ends", "jonge-", "\n"),
        new Hostile("cut at every letter", "", "d-\n"),
        new Hostile("cut and indented", "", "dader-\n      "),
        new Hostile("spaces and hyphens", "dader", "- "),
        new Hostile("signs", "a", "&/."),
        new Hostile("ligatures", "", "\uFB03"),
        new Hostile("half pairs", "", "\uD83D"),
        new Hostile("start of a phrase", "", "strijd tegen "),
        new Hostile("no spaces", "", "strijdtegendecriminaliteit."));
  }

  @ParameterizedTest
  @MethodSource("table")
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void scan_millionCharacters_endsInTime(Hostile hostile) {
    char[] text = hostile.text();
    for (Language language : Language.values()) {
      int[] reported = {0};
      MATCHERS.in(language).scan(text, 0, text.length, (start, end, entry, match) -> reported[0]++);
      assertThat(reported[0]).as("matches in %s", language).isLessThan(text.length);
    }
  }
}
