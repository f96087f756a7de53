package org.brugtaal.lucene;

import java.util.function.Predicate;
import org.brugtaal.internal.find.Overlaps;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Role;

/**
 * What the matcher reports of one stretch of text, sorted by what it is. Reusable; not safe for use
 * by many threads.
 */
final class Occurrences implements Match.Sink {

  private final ConceptVocabulary vocabulary;
  private final Spans dominant = new Spans();
  private final Spans other = new Spans();
  private final Spans contexts = new Spans();
  private final Spans cues = new Spans();

  Occurrences(ConceptVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void scan(char[] text, int from, int to) {
    dominant.clear();
    other.clear();
    contexts.clear();
    cues.clear();
    vocabulary.scan(text, from, to, this);
    dominant.sort(this::byConcept);
    other.sort(this::byConcept);
    contexts.sort(Integer::compare);
    cues.sort(Integer::compare);
  }

  private int byConcept(int entry, int otherEntry) {
    return form(entry).concept().id().compareTo(form(otherEntry).concept().id());
  }

  @Override
  public void accept(int start, int end, int number, Match match) {
    Entry entry = vocabulary.entry(number);
    if (entry instanceof Entry.TermForm form) {
      if (form.term().contextual()) {
        // Needs the company of other words, and a chain of filters sees too few of them.
        return;
      }
      terms(form.concept().role()).add(start, end, number, match);
    } else if (entry instanceof Entry.Context) {
      contexts.add(start, end, number, match);
    } else {
      cues.add(start, end, number, match);
    }
  }

  private Spans terms(Role role) {
    return role == Role.DOMINANT ? dominant : other;
  }

  /** The dominant terms, which may overlap. */
  Spans dominant() {
    return dominant;
  }

  /** The terms of other roles, which may overlap. */
  Spans other() {
    return other;
  }

  Spans cues() {
    return cues;
  }

  Entry.TermForm form(int entry) {
    return (Entry.TermForm) vocabulary.entry(entry);
  }

  CueKind cue(int entry) {
    return ((Entry.Cue) vocabulary.entry(entry)).kind();
  }

  /** Whether a context of this kind shares a unit with the stretch. */
  boolean isInContext(int start, int end, ExceptionKind kind) {
    for (int i = contexts.firstReaching(start);
        i < contexts.size() && contexts.start(i) < end;
        i++) {
      Entry entry = vocabulary.entry(contexts.entry(i));
      if (contexts.end(i) > start
          && entry instanceof Entry.Context context
          && context.exception().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether a longer expression that a writer is advised to use holds the stretch. */
  boolean isInAdvised(int start, int end) {
    return isInLonger(start, end, Overlaps::isAdvised);
  }

  /** Whether a partner's name holds the stretch and more. */
  boolean isInName(int start, int end) {
    return isInLonger(start, end, concept -> concept.role() == Role.PARTNER);
  }

  private boolean isInLonger(int start, int end, Predicate<Concept> kind) {
    for (int i = other.firstReaching(start); i < other.size() && other.start(i) <= start; i++) {
      boolean longer = other.end(i) - other.start(i) > end - start;
      if (other.end(i) >= end && longer && kind.test(form(other.entry(i)).concept())) {
        return true;
      }
    }
    return false;
  }
}
