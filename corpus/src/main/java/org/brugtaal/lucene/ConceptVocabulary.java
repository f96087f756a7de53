package org.brugtaal.lucene;

import org.brugtaal.corpus.internal.ConceptFinder;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/**
 * The words of a lexicon in one language, compiled for {@link ConceptFilter}. Immutable and safe
 * for use by many threads; it costs some milliseconds and a few hundred kilobytes, so share it.
 */
public final class ConceptVocabulary {

  private final ConceptFinder finder;

  private ConceptVocabulary(ConceptFinder finder) {
    this.finder = finder;
  }

  /**
   * The vocabulary of {@code lexicon} in {@code language}.
   *
   * @param lexicon the lexicon, such as one with an organisation's overlay
   * @param language the language of the texts
   * @return a new vocabulary
   */
  public static ConceptVocabulary of(Lexicon lexicon, Language language) {
    return new ConceptVocabulary(ConceptFinder.of(lexicon, language));
  }

  /**
   * The vocabulary of the bundled lexicon.
   *
   * @param language the language of the texts
   * @return a new vocabulary
   */
  public static ConceptVocabulary bundled(Language language) {
    return of(Lexicon.bundled(), language);
  }

  /**
   * The language.
   *
   * @return the language of the texts
   */
  public Language language() {
    return finder.language();
  }

  ConceptFinder finder() {
    return finder;
  }
}
