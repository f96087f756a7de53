package org.brugtaal.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.SegmentKind;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Mode;

/**
 * The flagged hits of one concept in one document.
 *
 * @param hits at least one, in reading order
 */
record ConceptGroup(List<TermHit> hits) {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int LENGTH_OF_A_SENTENCE = 50;

  /**
   * The groups of a document: the heaviest first, then the commonest, then the first in the text.
   */
  static List<ConceptGroup> of(List<TermHit> hits) {
    Map<String, List<TermHit>> byConcept = new LinkedHashMap<>();
    hits.stream()
        .filter(TermHit::isFlagged)
        .forEach(
            hit -> byConcept.computeIfAbsent(hit.concept().id(), id -> new ArrayList<>()).add(hit));
    return byConcept.values().stream()
        .map(ConceptGroup::new)
        .sorted(
            Comparator.comparingDouble(ConceptGroup::load)
                .thenComparingInt(group -> group.hits.size())
                .reversed())
        .toList();
  }

  Concept concept() {
    return hits.get(0).concept();
  }

  /** Whether it only counts, because there is no honest alternative. */
  boolean isCountOnly() {
    return concept().mode() == Mode.COUNT_ONLY;
  }

  /** The lemma that stands for the group: the one found most. */
  String title() {
    return Counts.of(hits.stream().map(hit -> hit.term().lemma())).keySet().iterator().next();
  }

  /**
   * The first hit that stands in a sentence of some length: a heading or a short line has no
   * context.
   */
  TermHit example() {
    return hits.stream()
        .filter(hit -> hit.segment().kind() != SegmentKind.HEADING)
        .filter(hit -> hit.segment().span().length() >= LENGTH_OF_A_SENTENCE)
        .findFirst()
        .orElse(hits.get(0));
  }

  int negated() {
    return (int) hits.stream().filter(TermHit::negated).count();
  }

  /** At most three different wordings, in the order in which they are offered. */
  List<Suggestion> suggestions() {
    Map<String, Suggestion> different = new LinkedHashMap<>();
    hits.stream()
        .flatMap(hit -> hit.suggestions().stream())
        .filter(suggestion -> suggestion.audience() != Audience.LEGAL)
        .forEach(
            suggestion ->
                different.putIfAbsent(suggestion.audience() + suggestion.text(), suggestion));
    return different.values().stream().limit(MOST_SUGGESTIONS).toList();
  }

  /** The hits beside which the law is spoken of: there the word may have to stay. */
  List<TermHit> legal() {
    return hits.stream()
        .filter(hit -> hit.suggestions().stream().anyMatch(s -> s.audience() == Audience.LEGAL))
        .toList();
  }

  private double load() {
    return concept().weight() * hits.size();
  }
}
