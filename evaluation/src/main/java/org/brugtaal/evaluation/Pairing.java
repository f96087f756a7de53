package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides which finding meets which mark: each at most once, the longest overlap first, and of
 * equals the first in the text. Marks in doubt take no part.
 */
final class Pairing {

  private record Candidate(int letters, Mark mark, Finding finding) {}

  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt(Candidate::letters)
          .reversed()
          .thenComparing(candidate -> candidate.mark().span())
          .thenComparing(candidate -> candidate.finding().span());

  private Pairing() {}

  /** The finding of each mark that is met. */
  static Map<Mark, Finding> of(String text, List<Mark> marks, List<Finding> findings) {
    List<Candidate> candidates = new ArrayList<>();
    for (Mark mark : marks) {
      for (Finding finding : findings) {
        int letters = shared(text, mark, finding);
        if (letters > 0 && mark.status() != MarkStatus.DEBATABLE) {
          candidates.add(new Candidate(letters, mark, finding));
        }
      }
    }
    candidates.sort(LONGEST_FIRST);
    Map<Mark, Finding> pairs = new HashMap<>();
    Set<Finding> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!pairs.containsKey(candidate.mark) && taken.add(candidate.finding)) {
        pairs.put(candidate.mark, candidate.finding);
      }
    }
    return pairs;
  }

  /** The number of letters and digits that both cover; more than none means they share a word. */
  static int shared(String text, Mark mark, Finding finding) {
    int from = Math.max(mark.span().start(), finding.span().start());
    int to = Math.min(mark.span().end(), finding.span().end());
    return from >= to
        ? 0
        : (int) text.substring(from, to).chars().filter(Character::isLetterOrDigit).count();
  }
}
