package org.brugtaal.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.Term;

/**
 * A string that the peers look for: every form of every term and every pattern of the lexicon, so
 * that they search for what our own matcher searches for.
 *
 * @param text the form as the lexicon writes it
 * @param exact whether letter case must agree, as in an acronym
 */
record Keyword(String text, boolean exact) {

  /** The form in lower case. */
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** All keywords of one language, each lower-case form once. */
  static List<Keyword> of(Lexicon lexicon, Language language) {
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    for (Keyword keyword : withDoubles(lexicon, language)) {
      keywords.merge(keyword.lower(), keyword, Keyword::laxer);
    }
    return List.copyOf(keywords.values());
  }

  private Keyword laxer(Keyword other) {
    return exact ? other : this;
  }

  private static List<Keyword> withDoubles(Lexicon lexicon, Language language) {
    List<Keyword> all = new ArrayList<>();
    for (Concept concept : lexicon.concepts()) {
      for (Term term : concept.terms().in(language)) {
        for (Form form : term.forms()) {
          all.add(of(form.text(), term.caseSensitive()));
        }
      }
    }
    for (ContextException exception : lexicon.exceptions()) {
      if (exception.language() == language) {
        exception.patterns().forEach(p -> all.add(of(p, exception.caseSensitive())));
      }
    }
    for (Cue cue : lexicon.cues()) {
      if (cue.language() == language) {
        cue.patterns().forEach(p -> all.add(of(p, false)));
      }
    }
    return all;
  }

  private static Keyword of(String text, boolean caseSensitive) {
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    return new Keyword(text, caseSensitive || capitals);
  }
}
