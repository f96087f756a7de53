package org.brugtaal.reports;

import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;

/**
 * The lexicon's explanations of a concept, in the language of the report if the lexicon has them in
 * it.
 */
final class Explanation {

  private Explanation() {}

  /** What the word does. */
  static String rationale(Concept concept, Language language) {
    return in(concept.rationale(), language);
  }

  /** Who may not recognise themselves in it. */
  static String mayNotRecognise(Concept concept, Language language) {
    return in(concept.mayNotRecognise(), language);
  }

  /** An overlay may explain its concepts in one language only. */
  private static String in(PerLanguage<String> text, Language language) {
    String asked = text.in(language);
    if (!asked.isBlank()) {
      return asked;
    }
    return text.in(language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH);
  }
}
