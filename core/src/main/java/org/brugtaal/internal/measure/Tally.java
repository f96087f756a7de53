package org.brugtaal.internal.measure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.brugtaal.internal.layout.Words;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.TermStatus;

/**
 * What is counted in the sentences of a document, in own voice only. The rules of counting:
 *
 * <ul>
 *   <li>a unit is a word, but a matched expression is one unit, however many words it has;
 *   <li>a perspective word or bridge that belongs to k domains counts 1/k for each;
 *   <li>evidence is counted in distinct sentences only, so that a repeated text does not gain by
 *       it.
 * </ul>
 */
public final class Tally {

  private int units;
  private int sentences;
  private int flagged;
  private int replaceable;
  private double load;
  private int evidence;
  private int names;
  private boolean distinct;
  private final Set<Long> seen = new HashSet<>();
  private final Map<Domain, Double> words = new EnumMap<>(Domain.class);
  private final Map<Domain, Double> markers = new EnumMap<>(Domain.class);
  private final Map<Domain, Integer> named = new EnumMap<>(Domain.class);
  private final Map<Domain, Map<Facet, Double>> facets = new EnumMap<>(Domain.class);

  /** An empty tally. */
  public Tally() {
    for (Domain domain : Domain.values()) {
      words.put(domain, 0.0);
      markers.put(domain, 0.0);
      named.put(domain, 0);
      Map<Facet, Double> none = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        none.put(facet, 0.0);
      }
      facets.put(domain, none);
    }
  }

  /**
   * Begins the next sentence. A stretch without a word is none.
   *
   * @param text the text
   * @param from start of the sentence
   * @param to end of the sentence
   */
  public void sentence(char[] text, int from, int to) {
    int count = Words.count(text, from, to);
    units += count;
    sentences += count > 0 ? 1 : 0;
    distinct = count > 0 && seen.add(key(text, from, to));
  }

  /**
   * A number for the letters of a sentence, so that equal sentences agree whatever their case and
   * spacing (FNV-1a).
   */
  private static long key(char[] text, int from, int to) {
    long key = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      if (Chars.isWord(text[i])) {
        key = (key ^ Character.toLowerCase(text[i])) * 0x100000001b3L;
      }
    }
    return key;
  }

  /**
   * Makes one unit of an expression of several words.
   *
   * @param text the text
   * @param from start of the expression
   * @param to end of the expression
   */
  public void expression(char[] text, int from, int to) {
    units -= Math.max(0, Words.count(text, from, to) - 1);
  }

  /**
   * Counts a flagged hit.
   *
   * @param concept a dominant concept
   * @param language the language of the term
   */
  public void flagged(Concept concept, Language language) {
    flagged++;
    load += concept.weight();
    evidence += distinct ? 1 : 0;
    replaceable += hasAlternative(concept, language) ? 1 : 0;
    share(words, concept);
  }

  private static boolean hasAlternative(Concept concept, Language language) {
    return concept.alternatives().in(language).stream()
        .anyMatch(a -> a.audience() != Audience.LEGAL && a.status() != TermStatus.DEPRECATED);
  }

  /**
   * Counts an own-voice word of another role; labels are no part of any measure.
   *
   * @param concept a perspective, bridge or partner concept
   */
  public void other(Concept concept) {
    switch (concept.role()) {
      case PERSPECTIVE -> perspective(concept);
      case BRIDGE -> {
        evidence += distinct ? 1 : 0;
        share(words, concept);
      }
      case PARTNER -> {
        names++;
        concept.domains().forEach(domain -> named.merge(domain, 1, Integer::sum));
      }
      default -> {}
    }
  }

  private void perspective(Concept concept) {
    evidence += distinct ? 1 : 0;
    share(words, concept);
    share(markers, concept);
    Facet facet = concept.facet();
    if (facet != null) {
      for (Domain domain : concept.domains()) {
        facets(domain).merge(facet, 1.0 / concept.domains().size(), Double::sum);
      }
    }
  }

  private static void share(Map<Domain, Double> counts, Concept concept) {
    for (Domain domain : concept.domains()) {
      counts.merge(domain, 1.0 / concept.domains().size(), Double::sum);
    }
  }

  /**
   * Whether the sentence stood in the document before.
   *
   * @return true for what is no new evidence
   */
  public boolean isRepeated() {
    return !distinct;
  }

  /**
   * The number of units.
   *
   * @return 0 or more
   */
  public int units() {
    return units;
  }

  /**
   * The number of sentences.
   *
   * @return 0 or more
   */
  public int sentences() {
    return sentences;
  }

  /**
   * The perspective words of each domain.
   *
   * @return a count for all eight
   */
  public Map<Domain, Double> markers() {
    return markers;
  }

  int distinctSentences() {
    return seen.size();
  }

  int flagged() {
    return flagged;
  }

  int replaceable() {
    return replaceable;
  }

  double load() {
    return load;
  }

  int evidence() {
    return evidence;
  }

  int names() {
    return names;
  }

  Map<Domain, Double> words() {
    return words;
  }

  int named(Domain domain) {
    return named.getOrDefault(domain, 0);
  }

  double voiced(Domain domain) {
    return markers.getOrDefault(domain, 0.0);
  }

  Map<Facet, Double> facets(Domain domain) {
    return facets.getOrDefault(domain, Map.of());
  }
}
