package org.brugtaal.internal.compound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * How often each word of a list opens or closes another word of the list.
 *
 * <p>Where a word can be cut in several ways, the cut whose parts are met most often counts; since
 * that depends on the counts, they are made anew a few times.
 */
final class Evidence {

  private static final List<String> LINKS = List.of("", "s", "en", "n", "e");
  private static final int ROUNDS = 4;
  private static final int SHORTEST = 3;

  /** How often, as if met already, so that no logarithm is infinite. */
  private static final double SMOOTHING = 0.05;

  /** What a letter of the shorter part is worth, up to six: balanced cuts are mostly right. */
  private static final double BALANCE = 0.6;

  private static final double LINK_COST = 0.5;

  /** A word cut in two. */
  record Cut(String left, String link, String right) {}

  private final Map<String, Double> opening = new HashMap<>();
  private final Map<String, Double> closing = new HashMap<>();

  private Evidence() {}

  static Evidence of(SortedSet<String> words, Set<String> parts) {
    Map<String, List<Cut>> cuts = new TreeMap<>();
    for (String word : words) {
      List<Cut> all = cuts(word, parts);
      if (!all.isEmpty()) {
        cuts.put(word, all);
      }
    }
    Evidence evidence = ofAll(cuts);
    for (int round = 0; round < ROUNDS; round++) {
      evidence = evidence.ofBest(cuts);
    }
    return evidence;
  }

  private static Evidence ofAll(Map<String, List<Cut>> cuts) {
    Evidence all = new Evidence();
    cuts.values().forEach(some -> some.forEach(cut -> all.add(cut, 1.0 / some.size())));
    return all;
  }

  private Evidence ofBest(Map<String, List<Cut>> cuts) {
    Evidence best = new Evidence();
    Comparator<Cut> byScore = Comparator.comparingDouble(this::score);
    cuts.values().forEach(all -> best.add(all.stream().max(byScore).orElseThrow(), 1));
    return best;
  }

  private void add(Cut cut, double weight) {
    opening.merge(cut.left, weight, Double::sum);
    closing.merge(cut.right, weight, Double::sum);
  }

  private double score(Cut cut) {
    int shorter = Math.min(6, Math.min(cut.left.length(), cut.right.length()));
    return StrictMath.log(opening(cut.left) + SMOOTHING)
        + StrictMath.log(closing(cut.right) + SMOOTHING)
        + BALANCE * shorter
        - (cut.link.isEmpty() ? 0 : LINK_COST);
  }

  double opening(String word) {
    return opening.getOrDefault(word, 0.0);
  }

  double closing(String word) {
    return closing.getOrDefault(word, 0.0);
  }

  double of(String word) {
    return opening(word) + closing(word);
  }

  /** Every way to cut {@code word} into two of {@code parts}. */
  static List<Cut> cuts(String word, Set<String> parts) {
    List<Cut> cuts = new ArrayList<>();
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      String right = word.substring(i);
      if (parts.contains(right)) {
        for (String link : LINKS) {
          int end = i - link.length();
          if (end >= SHORTEST && word.startsWith(link, end)) {
            String left = word.substring(0, end);
            if (parts.contains(left)) {
              cuts.add(new Cut(left, link, right));
            }
          }
        }
      }
    }
    return cuts;
  }
}
