package org.brugtaal.internal.match;

/**
 * Finds every entry of a {@link Vocabulary} in a text, in one pass from left to right.
 *
 * <p>A filter over the last four symbols lets through the places where a match can begin; from
 * there a trie is walked to the longest end. Dutch compounds are found where a term opens or closes
 * a word; a second look at the whole word decides. Immutable and safe for use by many threads. Time
 * is linear in the text; nothing is allocated for a word, unless it may be a compound.
 */
public final class TermMatcher {

  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Grams grams;
  private final CompoundRules compounds;

  /**
   * A matcher for {@code vocabulary}.
   *
   * @param vocabulary what to look for
   */
  public TermMatcher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.trie = Trie.of(vocabulary.keys());
    this.grams = new Grams();
    this.compounds = CompoundRules.of(vocabulary.language());
    vocabulary
        .keys()
        .forEach(
            (key, numbers) -> {
              grams.addWordStart(key);
              if (numbers.stream().anyMatch(this::mayStandInside)) {
                grams.addInside(key);
              }
            });
  }

  private boolean mayStandInside(int number) {
    return vocabulary.entry(number) instanceof Entry.TermForm form
        && (form.opens() || form.closes());
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
    new Scan(vocabulary, trie, grams, compounds, text, from, to, sink).run();
  }
}
