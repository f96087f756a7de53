package org.brugtaal.internal.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.CueKind;

/** Everything the matcher found in one segment, sorted by what it is. */
public final class Findings implements Match.Sink {

  private static final Set<CueKind> ANNOUNCING = Set.of(CueKind.MENTION, CueKind.REJECTION);

  private final Vocabulary vocabulary;
  private final List<Found> terms = new ArrayList<>();
  private final List<FoundContext> contexts = new ArrayList<>();
  private final List<FoundCue> cues = new ArrayList<>();

  /** Where a phrase ends that announces or declines the word behind it. */
  private final Set<Integer> announcements = new HashSet<>();

  /**
   * An empty collection.
   *
   * @param vocabulary where the numbers of entries come from
   */
  public Findings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A place where the pattern of an exception stands.
   *
   * @param span where
   * @param exception the exception
   */
  public record FoundContext(Span span, ContextException exception) {}

  /**
   * A place where a cue stands.
   *
   * @param span where
   * @param kind what it says
   */
  public record FoundCue(Span span, CueKind kind) {}

  @Override
  public void accept(int start, int end, int number, Match match) {
    Span span = new Span(start, end);
    Entry entry = vocabulary.entry(number);
    if (entry instanceof Entry.TermForm form) {
      terms.add(new Found(span, form, match));
    } else if (entry instanceof Entry.Context context) {
      contexts.add(new FoundContext(span, context.exception()));
    } else if (entry instanceof Entry.Cue cue) {
      cues.add(new FoundCue(span, cue.kind()));
      if (ANNOUNCING.contains(cue.kind())) {
        announcements.add(end);
      }
    }
  }

  /**
   * Whether a cue of mention stands right before a place, with at most a quotation mark between.
   *
   * @param span the place
   * @return true if the word there is spoken about
   */
  public boolean isAnnounced(Span span) {
    return IntStream.rangeClosed(span.start() - 2, span.start()).anyMatch(announcements::contains);
  }

  /**
   * The terms, which may overlap.
   *
   * @return in the order they were found
   */
  public List<Found> terms() {
    return terms;
  }

  /**
   * The exceptions.
   *
   * @return in the order they were found
   */
  public List<FoundContext> contexts() {
    return contexts;
  }

  /**
   * The cues.
   *
   * @return in the order they were found
   */
  public List<FoundCue> cues() {
    return cues;
  }
}
