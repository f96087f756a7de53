package org.brugtaal.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brugtaal.HitStatus;
import org.jspecify.annotations.Nullable;

/** What was found in one text, beside what was marked in it. */
final class Outcome {

  private final GoldText gold;
  private final List<Finding> counted;
  private final Map<Mark, Finding> pairs;
  private final Set<Finding> paired;

  Outcome(GoldText gold, List<Finding> findings) {
    this.gold = gold;
    this.pairs = Pairing.of(gold.text(), gold.marks(), findings);
    this.counted = findings.stream().filter(finding -> !meetsOnlyDoubt(finding)).toList();
    this.paired = new HashSet<>(pairs.values());
  }

  private boolean meetsOnlyDoubt(Finding finding) {
    List<Mark> touched =
        gold.marks().stream()
            .filter(mark -> Pairing.shared(gold.text(), mark, finding) > 0)
            .toList();
    return !touched.isEmpty()
        && touched.stream().allMatch(mark -> mark.status() == MarkStatus.DEBATABLE);
  }

  GoldText gold() {
    return gold;
  }

  /** The finding that meets a mark, or null. */
  @Nullable Finding met(Mark mark) {
    return pairs.get(mark);
  }

  /** The findings that meet no mark at all, in reading order, without those that meet a doubt. */
  List<Finding> strays() {
    return counted.stream().filter(finding -> !paired.contains(finding)).toList();
  }

  /** Whether a mark is met by a finding of the same status. */
  boolean isAgreed(Mark mark) {
    Finding finding = met(mark);
    return finding != null && mark.is(finding.status());
  }

  /** Whether a mark is met by a finding that counts against the text. */
  boolean isFlagged(Mark mark) {
    Finding finding = met(mark);
    return finding != null && finding.status() == HitStatus.FLAGGED;
  }

  /** The figures of one status. */
  Counts counts(HitStatus status) {
    List<Mark> marks = gold.marks().stream().filter(mark -> mark.is(status)).toList();
    int agreed = (int) marks.stream().filter(this::isAgreed).count();
    int found = (int) counted.stream().filter(finding -> finding.status() == status).count();
    return new Counts(agreed, marks.size(), found);
  }

  /** The figures of all terms together, whatever their status. */
  Counts counts() {
    List<Mark> terms = gold.marks().stream().filter(Mark::isTerm).toList();
    int met = (int) terms.stream().filter(pairs::containsKey).count();
    return new Counts(met, terms.size(), counted.size());
  }
}
