package org.brugtaal.lucene;

import java.util.stream.Stream;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.TermMatcher;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/**
 * The words of a lexicon in one language, compiled for {@link ConceptFilter}. Immutable and safe
 * for use by many threads; it costs some milliseconds and a few hundred kilobytes, so share it.
 */
public final class ConceptVocabulary {

  private final Vocabulary vocabulary;
  private final TermMatcher matcher;
  private final int longest;

  private ConceptVocabulary(Vocabulary vocabulary, int longest) {
    this.vocabulary = vocabulary;
    this.matcher = new TermMatcher(vocabulary);
    this.longest = longest;
  }

  /**
   * The vocabulary of {@code lexicon} in {@code language}.
   *
   * @param lexicon the lexicon, such as one with an organisation's overlay
   * @param language the language of the texts
   * @return a new vocabulary
   */
  public static ConceptVocabulary of(Lexicon lexicon, Language language) {
    Stream<String> forms =
        lexicon.concepts().stream()
            .map(Concept::terms)
            .flatMap(terms -> terms.in(language).stream())
            .flatMap(term -> term.forms().stream())
            .map(Form::text);
    Stream<String> exceptions =
        lexicon.exceptions().stream().map(ContextException::patterns).flatMap(p -> p.stream());
    Stream<String> cues = lexicon.cues().stream().map(Cue::patterns).flatMap(p -> p.stream());
    int longest =
        Stream.of(forms, exceptions, cues)
            .flatMap(texts -> texts)
            .mapToInt(ConceptVocabulary::words)
            .max()
            .orElse(1);
    return new ConceptVocabulary(Vocabulary.of(lexicon, language), longest);
  }

  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Chars.isWord(text.charAt(i));
      words += word && !inside ? 1 : 0;
      inside = word;
    }
    return words;
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
    return vocabulary.language();
  }

  /** The number of words of the longest expression, 1 or more. */
  int longestExpression() {
    return longest;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Entry entry(int number) {
    return vocabulary.entry(number);
  }

  void scan(char[] text, int from, int to, Occurrences into) {
    matcher.scan(text, from, to, into);
  }
}
