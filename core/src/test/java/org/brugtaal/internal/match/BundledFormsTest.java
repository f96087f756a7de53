package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.internal.match.Finder.Hit;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No entry of the real lexicon is out of reach: each is found in a text that holds only its own
 * words.
 */
class BundledFormsTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  @ParameterizedTest
  @EnumSource(Language.class)
  void scan_everyFormByItself_isFound(Language language) {
    List<String> missed = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.of(LEXICON, language);
    Finder matcher = new TermMatcher(vocabulary)::scan;
    for (Concept concept : LEXICON.concepts()) {
      for (Term term : concept.terms().in(language)) {
        for (Form form : term.forms()) {
          check(matcher, vocabulary, form.text(), concept.id(), missed);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void scan_everyPatternByItself_isFound(Language language) {
    List<String> missed = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.of(LEXICON, language);
    Finder matcher = new TermMatcher(vocabulary)::scan;
    for (ContextException exception : LEXICON.exceptions()) {
      if (exception.language() == language) {
        exception.patterns().forEach(p -> check(matcher, vocabulary, p, exception.id(), missed));
      }
    }
    for (Cue cue : LEXICON.cues()) {
      if (cue.language() == language) {
        cue.patterns().forEach(p -> check(matcher, vocabulary, p, cue.kind().code(), missed));
      }
    }
    assertThat(missed).isEmpty();
  }

  private static void check(
      Finder matcher, Vocabulary vocabulary, String text, String entry, List<String> missed) {
    List<Hit> hits = matcher.hits(vocabulary, text, 0, text.length());
    boolean whole =
        hits.stream()
            .anyMatch(
                hit -> hit.start() == 0 && hit.end() == text.length() && hit.entry().equals(entry));
    if (!whole) {
      missed.add(entry + ": " + text);
    }
  }
}
