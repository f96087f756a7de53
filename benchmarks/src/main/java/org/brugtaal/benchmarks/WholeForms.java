package org.brugtaal.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.TermMatcher;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;

/**
 * What our matcher finds of what the peers can find: whole words, leftmost and longest, without
 * compounds.
 */
final class WholeForms implements Scanner {

  private final PerLanguage<TermMatcher> matchers;

  WholeForms(Lexicon lexicon) {
    matchers = PerLanguage.of(language -> new TermMatcher(Vocabulary.of(lexicon, language)));
  }

  @Override
  public long scan(Sample sample) {
    return spans(sample).size();
  }

  List<Span> spans(Sample sample) {
    List<Span> found = new ArrayList<>();
    char[] text = sample.chars();
    matchers
        .in(sample.language())
        .scan(
            text,
            0,
            text.length,
            (start, end, entry, match) -> {
              if (match == Match.WHOLE) {
                found.add(new Span(start, end));
              }
            });
    return leftmostLongest(found);
  }

  private static List<Span> leftmostLongest(List<Span> found) {
    List<Span> kept = new ArrayList<>();
    Comparator<Span> order = Comparator.comparingInt(Span::start);
    found.sort(order.thenComparing(Comparator.comparingInt(Span::end).reversed()));
    for (Span span : found) {
      if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.start()) {
        kept.add(span);
      }
    }
    return kept;
  }
}
