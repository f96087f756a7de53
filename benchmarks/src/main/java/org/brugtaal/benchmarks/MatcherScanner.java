package org.brugtaal.benchmarks;

import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.TermMatcher;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;

/** Our own matcher; it counts all it reports, compounds, exceptions and cues too. */
final class MatcherScanner implements Scanner {

  private final PerLanguage<TermMatcher> matchers;
  private long hits;
  private final Match.Sink sink = (start, end, entry, match) -> hits++;

  MatcherScanner(Lexicon lexicon) {
    matchers = PerLanguage.of(language -> new TermMatcher(Vocabulary.of(lexicon, language)));
  }

  @Override
  public long scan(Sample sample) {
    return scan(sample, sample.chars(), sample.chars().length);
  }

  long scan(Sample sample, char[] text, int length) {
    hits = 0;
    matchers.in(sample.language()).scan(text, 0, length, sink);
    return hits;
  }

  /** The same from a string, whose characters are copied into one buffer first. */
  static Scanner fromString(Lexicon lexicon) {
    MatcherScanner scanner = new MatcherScanner(lexicon);
    char[] buffer = new char[1 << 16];
    return sample -> {
      String text = sample.text();
      text.getChars(0, text.length(), buffer, 0);
      return scanner.scan(sample, buffer, text.length());
    };
  }
}
