package org.brugtaal.internal.match;

import java.util.List;

/**
 * Finds every entry of a {@link Vocabulary} in a text, in one pass from left to right.
 *
 * <p>Filters over whole words, pairs of them and parts of four letters let through the places where
 * a match can begin; from there a trie is walked to the longest end. Dutch compounds are found
 * where a term opens or closes a word; a second look at the whole word decides. Immutable and safe
 * for use by many threads. Time is linear in the text; nothing is allocated for a word, unless it
 * is one that a term rules out.
 */
public final class TermMatcher {

  private final Vocabulary vocabulary;
  private final Traits traits;
  private final Trie trie;
  private final Beginnings beginnings;
  private final CompoundRules compounds;

  /**
   * A matcher for {@code vocabulary}.
   *
   * @param vocabulary what to look for
   */
  public TermMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.traits = new Traits(vocabulary.entries());
    this.trie = Trie.of(vocabulary.keys());
    this.beginnings = new Beginnings();
    this.compounds = CompoundRules.of(vocabulary.language());
    vocabulary.keys().forEach(this::addBeginning);
  }

  private void addBeginning(String key, List<Integer> numbers) {
    beginnings.addWords(key);
    int any = 0;
    for (int number : numbers) {
      any |= compounds.apply() ? traits.of(number) : 0;
    }
    if ((any & Traits.OPENS) != 0) {
      beginnings.addOpener(key);
    }
    if ((any & (Traits.OPENS | Traits.CLOSES)) != 0) {
      beginnings.addInside(key);
    }
  }

  /**
   * Reports the matches that begin and end within a stretch of a text.
   *
   * @param text the text
   * @param from start of the stretch
   * @param to end of the stretch
   * @param sink receives them, in the order of the words they begin in
   */
  public void scan(char[] text, int from, int to, Match.Sink sink) {
    Walk walk = new Walk(vocabulary, traits, trie, compounds, text, from, to, sink);
    new Scan(beginnings, compounds.apply(), walk, text, from, to).run();
  }
}
