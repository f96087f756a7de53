package org.brugtaal.lucene;

import org.brugtaal.HitStatus;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.SuspendedCompounds;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * The concepts that stay in a stretch of text when overlaps are resolved, with the status that
 * words alone can tell: named, statutory or mentioned, else flagged. Other senses and {@link
 * Role#LABEL labels} are left out.
 *
 * <p>A long text may be given in windows that overlap: what is final stays remembered. Reusable;
 * not safe for use by many threads.
 */
final class ConceptSelection {

  /** Receives the selected concepts in the order of their first words. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes one concept.
     *
     * @param start offset of its first unit
     * @param end offset after its last unit
     * @param concept the concept
     * @param status its status, or null if it is not dominant
     */
    void accept(int start, int end, Concept concept, @Nullable HitStatus status);
  }

  /**
   * Stands where a tokenizer has dropped two signs: a hyphen and a space, or a comma and a space.
   */
  static final char DOUBTFUL_HYPHEN = '\u2010';

  private static final int NONE = -1;

  private final ConceptVocabulary vocabulary;
  private final Occurrences found;
  private final Spans dominant = new Spans();
  private final Spans other = new Spans();

  /** The last dominant term that is final, and whether a cue announced it. */
  private int lastStart = NONE;

  private int lastEnd = NONE;
  private boolean lastAnnounced;

  /** The end of the last other term that is final. */
  private int otherEnd = NONE;

  /**
   * A selection from what is found of {@code vocabulary}.
   *
   * @param vocabulary the words to look for
   */
  ConceptSelection(ConceptVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.found = new Occurrences(vocabulary);
  }

  /** Forgets what is final, for another text. */
  void reset() {
    lastStart = NONE;
    lastEnd = NONE;
    lastAnnounced = false;
    otherEnd = NONE;
  }

  /**
   * Tells that the window moved on.
   *
   * @param units by how many UTF-16 units
   */
  void shift(int units) {
    lastStart = Math.max(NONE, lastStart - units);
    lastEnd = Math.max(NONE, lastEnd - units);
    otherEnd = Math.max(NONE, otherEnd - units);
  }

  /**
   * Selects the concepts that begin in a part of a window.
   *
   * @param text the window
   * @param length its length
   * @param from where the part begins
   * @param to where it ends; {@code length} if the text ends with the window
   * @param sink receives them
   */
  void select(char[] text, int length, int from, int to, Sink sink) {
    found.scan(text, 0, length);
    dominant.clear();
    other.clear();
    keepDominant(from);
    keepOther(from, to);
    report(text, length, to, sink);
  }

  /** Also those that begin after the part: other terms may have to give way to them. */
  private void keepDominant(int from) {
    Spans terms = found.dominant();
    int end = Math.max(from, lastEnd);
    for (int i = 0; i < terms.size(); i++) {
      boolean other = isOtherWord(terms, i) || found.isInAdvised(terms.start(i), terms.end(i));
      if (terms.start(i) >= end && !other) {
        end = terms.end(i);
        dominant.add(terms.start(i), end, terms.entry(i), terms.match(i));
      }
    }
  }

  private void keepOther(int from, int to) {
    Spans terms = found.other();
    int next = 0;
    for (int i = 0; i < terms.size() && terms.start(i) < to; i++) {
      if (terms.start(i) < Math.max(from, otherEnd) || isOtherWord(terms, i)) {
        continue;
      }
      otherEnd = terms.end(i);
      while (next < dominant.size() && dominant.end(next) <= terms.start(i)) {
        next++;
      }
      if (isReported(terms, i, next)) {
        other.add(terms.start(i), terms.end(i), terms.entry(i), terms.match(i));
      }
    }
  }

  private boolean isReported(Spans terms, int i, int nextDominant) {
    Role role = found.form(terms.entry(i)).concept().role();
    if (role == Role.LABEL || role == Role.PARTNER) {
      return role == Role.PARTNER;
    }
    boolean yields =
        nextDominant < dominant.size()
            && yields(terms, i, dominant.start(nextDominant), dominant.end(nextDominant));
    return !yields && !yields(terms, i, lastStart, lastEnd);
  }

  private static boolean yields(Spans terms, int i, int start, int end) {
    return terms.start(i) < end
        && terms.end(i) > start
        && terms.end(i) - terms.start(i) <= end - start;
  }

  private boolean isOtherWord(Spans terms, int i) {
    return found.isInContext(terms.start(i), terms.end(i), ExceptionKind.SENSE)
        || found.isInContext(terms.start(i), terms.end(i), ExceptionKind.COLLOCATION);
  }

  private void report(char[] text, int length, int to, Sink sink) {
    int next = 0;
    for (int i = 0; i < dominant.size() && dominant.start(i) < to; i++) {
      while (next < other.size() && other.start(next) < dominant.start(i)) {
        reportOther(next++, sink);
      }
      reportDominant(text, length, i, sink);
    }
    while (next < other.size()) {
      reportOther(next++, sink);
    }
  }

  private void reportOther(int i, Sink sink) {
    sink.accept(other.start(i), other.end(i), found.form(other.entry(i)).concept(), null);
  }

  private void reportDominant(char[] text, int length, int i, Sink sink) {
    int start = dominant.start(i);
    int end = dominant.end(i);
    lastAnnounced =
        isAnnounced(text, start)
            || (lastAnnounced && Announcement.isListing(text, Math.max(0, lastEnd), start));
    lastStart = start;
    lastEnd = end;
    Entry.TermForm form = found.form(dominant.entry(i));
    boolean closed =
        dominant.match(i) == Match.HEAD || (text[end - 1] == DOUBTFUL_HYPHEN && form.whole());
    Entry.TermForm meant =
        closed
            ? form
            : SuspendedCompounds.complete(vocabulary.vocabulary(), text, length, start, end)
                .orElse(form);
    sink.accept(start, end, meant.concept(), status(start, end));
  }

  private HitStatus status(int start, int end) {
    if (found.isInContext(start, end, ExceptionKind.NAME) || found.isInName(start, end)) {
      return HitStatus.NAMED;
    }
    if (found.isInContext(start, end, ExceptionKind.STATUTE)) {
      return HitStatus.STATUTORY;
    }
    return lastAnnounced ? HitStatus.MENTIONED : HitStatus.FLAGGED;
  }

  /** Whether a cue stands close before the term, without another dominant term between. */
  private boolean isAnnounced(char[] text, int start) {
    Spans cues = found.cues();
    for (int i = cues.firstReaching(start - Announcement.LONGEST);
        i < cues.size() && cues.start(i) < start;
        i++) {
      CueKind kind = found.cue(cues.entry(i));
      if ((kind == CueKind.MENTION || kind == CueKind.REJECTION)
          && cues.end(i) >= lastEnd
          && Announcement.isNear(text, cues.end(i), start)) {
        return true;
      }
    }
    return false;
  }
}
