package org.brugtaal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brugtaal.Span;
import org.brugtaal.internal.find.Found;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;

/**
 * Puts a lexicon to the test with its own examples: what it says is found must be found, what it
 * says is silent must be silent, and what it offers must not be dominant itself.
 */
public final class LexiconTrial {

  private final Lexicon lexicon;
  private final PerLanguage<LanguageReader> readers;

  private LexiconTrial(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.readers = PerLanguage.of(language -> new LanguageReader(language, lexicon));
  }

  /**
   * A trial of a lexicon.
   *
   * @param lexicon the lexicon
   * @return the trial
   */
  public static LexiconTrial of(Lexicon lexicon) {
    return new LexiconTrial(lexicon);
  }

  /**
   * Something that does not behave.
   *
   * @param entry id of the concept or exception
   * @param language the language
   * @param sentence the example
   * @param problem what is wrong with it
   */
  public record Failure(String entry, Language language, String sentence, String problem) {}

  /**
   * Runs the examples of all concepts.
   *
   * @return the failures, in the order of concepts
   */
  public List<Failure> examples() {
    List<Failure> failures = new ArrayList<>();
    for (Concept concept : lexicon.concepts()) {
      for (Language language : Language.values()) {
        failures.addAll(examples(concept, language, concept.examples().in(language)));
      }
    }
    return failures;
  }

  /**
   * Runs examples of one concept.
   *
   * @param concept the concept
   * @param language the language of the examples
   * @param examples the examples
   * @return the failures
   */
  public List<Failure> examples(Concept concept, Language language, Examples examples) {
    List<Failure> failures = new ArrayList<>();
    for (String marked : examples.found()) {
      String sentence = marked.replace("[", "").replace("]", "");
      Set<Span> expected = marks(marked);
      Set<Span> actual = found(concept, language, sentence);
      if (!actual.equals(expected)) {
        failures.add(
            new Failure(concept.id(), language, marked, "found " + words(sentence, actual)));
      }
    }
    for (String sentence : examples.silent()) {
      Set<Span> actual = found(concept, language, sentence);
      if (!actual.isEmpty()) {
        failures.add(
            new Failure(concept.id(), language, sentence, "found " + words(sentence, actual)));
      }
    }
    return failures;
  }

  /**
   * Runs the examples of all exceptions: within the pattern no word is the writer's own dominant
   * word.
   *
   * @return the failures, in the order of exceptions
   */
  public List<Failure> exceptions() {
    List<Failure> failures = new ArrayList<>();
    for (ContextException exception : lexicon.exceptions()) {
      Reading reading = new Reading(readers.in(exception.language()), exception.example());
      boolean present =
          reading.findings().contexts().stream().anyMatch(c -> c.exception().equals(exception));
      if (!present) {
        failures.add(
            new Failure(
                exception.id(),
                exception.language(),
                exception.example(),
                "does not hold a pattern of the exception"));
      }
    }
    return failures;
  }

  /**
   * Scans every alternative alone.
   *
   * @return a failure for each that holds a dominant term, apart from those for legal contexts
   */
  public List<Failure> alternatives() {
    List<Failure> failures = new ArrayList<>();
    for (Concept concept : lexicon.concepts()) {
      for (Language language : Language.values()) {
        for (Alternative alternative : concept.alternatives().in(language)) {
          if (alternative.audience() != Audience.LEGAL) {
            failures.addAll(alternative(concept, language, alternative.text()));
          }
        }
      }
    }
    return failures;
  }

  private List<Failure> alternative(Concept concept, Language language, String text) {
    List<Failure> failures = new ArrayList<>();
    for (Found found : new Reading(readers.in(language), text).dominant()) {
      failures.add(
          new Failure(concept.id(), language, text, "is dominant itself: " + found.concept().id()));
    }
    return failures;
  }

  private Set<Span> found(Concept concept, Language language, String sentence) {
    Reading reading = new Reading(readers.in(language), sentence);
    Set<Span> spans = new TreeSet<>();
    List<Found> dominant = reading.dominant();
    List<Found> candidates = concept.role() == Role.DOMINANT ? dominant : reading.others(dominant);
    for (Found found : candidates) {
      if (found.concept().equals(concept)) {
        spans.add(found.span());
      }
    }
    return spans;
  }

  /** The spans between brackets, as offsets into the sentence without brackets. */
  private static Set<Span> marks(String marked) {
    Set<Span> spans = new TreeSet<>();
    int brackets = 0;
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.charAt(i) == '[') {
        start = i - brackets++;
      } else if (marked.charAt(i) == ']') {
        spans.add(new Span(start, i - brackets++));
      }
    }
    return spans;
  }

  private static List<String> words(String sentence, Set<Span> spans) {
    return spans.stream().map(span -> span.in(sentence)).toList();
  }
}
