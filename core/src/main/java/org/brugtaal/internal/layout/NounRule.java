package org.brugtaal.internal.layout;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.brugtaal.lexicon.Language;

/** How the tags of a language tell whether a form that may be a noun is one. */
enum NounRule {

  /** English: by the tag of the word itself. */
  BY_ITSELF {
    @Override
    boolean isNoun(Supplier<Tag> word, String next, Supplier<Tag> nextTag) {
      return !word.get().isOther();
    }
  },

  /**
   * Dutch: it is no noun when a noun follows that it describes ("een verdachte plek"). The tag of
   * the word alone is worth little there: the treebanks know few such words, and the tagger calls
   * many a suspect a verb, with a high probability. A day of the week is not described ("de
   * verdachte vrijdag vrijliet").
   */
  BY_WHAT_FOLLOWS {
    @Override
    boolean isNoun(Supplier<Tag> word, String next, Supplier<Tag> nextTag) {
      return !isWord(next) || !word.get().isOther() || !nextTag.get().isNoun(SURELY);
    }
  };

  private static final double SURELY = 0.95;

  private static final Set<String> DAYS =
      Set.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

  /** Whether it may be a noun that is described; asked first, since tags cost time. */
  private static boolean isWord(String next) {
    return !next.isEmpty()
        && Character.isLetter(next.charAt(0))
        && !DAYS.contains(next.toLowerCase(Locale.ROOT));
  }

  static NounRule of(Language language) {
    return language == Language.DUTCH ? BY_WHAT_FOLLOWS : BY_ITSELF;
  }

  /**
   * Whether a form may be a noun where it stands.
   *
   * @param word its tag, which costs time, as does the next
   * @param next the word or sign that follows, empty at the end of the sentence
   * @param nextTag the tag of that
   * @return false only if it is surely something else
   */
  abstract boolean isNoun(Supplier<Tag> word, String next, Supplier<Tag> nextTag);
}
