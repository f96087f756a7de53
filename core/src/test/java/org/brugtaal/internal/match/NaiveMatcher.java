package org.brugtaal.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brugtaal.lexicon.Role;

/**
 * The simplest matcher that is right: it tries every key at every place and keeps the longest
 * match.
 *
 * <p>It shares with the real one what a character means, where a line end cuts a word, and which
 * word is a compound; all else it does in its own way.
 */
final class NaiveMatcher implements Finder {

  private final Vocabulary vocabulary;
  private final CompoundRules compounds;

  NaiveMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.compounds = CompoundRules.of(vocabulary.language());
  }

  /** A match of a term that may turn out not to be the longest. */
  private record Candidate(int start, int end, int keyLength, int number, Match match) {

    boolean isBetterThan(Candidate other) {
      int[] mine = {end, keyLength, number};
      int[] its = {other.end, other.keyLength, other.number};
      return Arrays.compare(mine, its) > 0;
    }
  }

  @Override
  public void scan(char[] text, int from, int to, Match.Sink sink) {
    Symbols symbols = new Symbols(text, from, to);
    for (int begin = 0; begin < symbols.size(); begin++) {
      boolean opensWord = symbols.opensWord(begin);
      if (opensWord || compounds.apply() && symbols.isInsideWord(begin)) {
        at(text, symbols, begin, sink);
      }
    }
  }

  private void at(char[] text, Symbols symbols, int begin, Match.Sink sink) {
    List<Candidate> terms = new ArrayList<>();
    vocabulary
        .keys()
        .forEach(
            (key, numbers) -> {
              int end = symbols.endOf(key, begin);
              if (end != Symbols.NONE && (symbols.opensWord(begin) || mayStandInside(key))) {
                numbers.forEach(
                    number -> entry(text, symbols, begin, end, key, number, terms, sink));
              }
            });
    best(terms, true, sink);
    best(terms, false, sink);
  }

  /** Reports the longest of the dominant terms, or of the others. */
  private void best(List<Candidate> terms, boolean dominant, Match.Sink sink) {
    terms.stream()
        .filter(term -> isDominant(term.number) == dominant)
        .reduce((one, other) -> other.isBetterThan(one) ? other : one)
        .ifPresent(best -> sink.accept(best.start, best.end, best.number, best.match));
  }

  private boolean isDominant(int number) {
    return vocabulary.entry(number) instanceof Entry.TermForm form
        && form.concept().role() == Role.DOMINANT;
  }

  /** Inside a word a term is only looked for if it begins with four letters. */
  private static boolean mayStandInside(String key) {
    return key.length() >= 4 && key.chars().limit(4).allMatch(Chars::isWordCode);
  }

  private void entry(
      char[] text,
      Symbols symbols,
      int begin,
      int end,
      String key,
      int number,
      List<Candidate> terms,
      Match.Sink sink) {
    Entry entry = vocabulary.entry(number);
    if (entry.exact() != null && !symbols.hasCaseOf(entry.exact(), begin, end)) {
      return;
    }
    boolean whole = symbols.opensWord(begin) && symbols.closesWord(end);
    if (entry instanceof Entry.TermForm form) {
      Match match = whole ? Match.WHOLE : symbols.closesWord(end) ? Match.HEAD : Match.MODIFIER;
      if (fits(text, symbols, begin, end, form, match)) {
        int first = match == Match.WHOLE ? begin : symbols.wordStart(begin);
        int last = match == Match.MODIFIER ? symbols.wordEnd(end) : end;
        terms.add(candidate(symbols, first, last, key, number, match, form));
      }
    } else if (whole) {
      sink.accept(symbols.start(begin), symbols.end(end), number, Match.WHOLE);
    }
  }

  private boolean fits(
      char[] text, Symbols symbols, int begin, int end, Entry.TermForm form, Match match) {
    if (match == Match.WHOLE) {
      return form.whole() || compounds.apply() && symbols.isHyphen(end);
    }
    int first = symbols.wordStart(begin);
    int last = match == Match.MODIFIER ? symbols.wordEnd(end) : end;
    return (match == Match.HEAD ? form.closes() : form.opens())
        && compounds.isCompound(
            text,
            symbols.start(first),
            symbols.start(begin),
            symbols.end(end),
            symbols.end(last),
            form);
  }

  private Candidate candidate(
      Symbols symbols,
      int first,
      int last,
      String key,
      int number,
      Match match,
      Entry.TermForm form) {
    boolean left = compounds.apply() && form.closes();
    boolean right = compounds.apply() && form.opens();
    int start = symbols.start(left ? symbols.hyphenatedStart(first) : first);
    int end = symbols.end(right ? symbols.hyphenatedEnd(last) : last);
    return new Candidate(start, end, key.length(), number, match);
  }
}
