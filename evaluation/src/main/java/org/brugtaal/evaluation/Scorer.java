package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.brugtaal.HitStatus;

/** Sums the outcomes of texts up to scores. */
final class Scorer {

  private final List<Outcome> outcomes;

  Scorer(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  Scores scores() {
    List<StatusScore> statuses =
        Stream.of(MarkStatus.values())
            .flatMap(status -> status.hitStatus().stream())
            .map(this::score)
            .toList();
    Predicate<Mark> traps = mark -> mark.status() == MarkStatus.TRAP;
    return new Scores(
        statuses,
        Counts.sum(outcomes.stream().map(Outcome::counts).toList()).recall(),
        all(traps, Outcome::isFlagged),
        shares(Mark::isTerm, Outcome::isAgreed),
        shares(traps, Outcome::isFlagged));
  }

  private StatusScore score(HitStatus status) {
    List<Counts> texts = outcomes.stream().map(outcome -> outcome.counts(status)).toList();
    Counts all = Counts.sum(texts);
    return new StatusScore(status, all.recall(), all.precision(), Bootstrap.f1(texts));
  }

  private Proportion all(Predicate<Mark> which, BiPredicate<Outcome, Mark> holds) {
    int count = 0;
    int of = 0;
    for (Outcome outcome : outcomes) {
      for (Mark mark : outcome.gold().marks()) {
        of += which.test(mark) ? 1 : 0;
        count += which.test(mark) && holds.test(outcome, mark) ? 1 : 0;
      }
    }
    return new Proportion(count, of);
  }

  private List<Share> shares(Predicate<Mark> which, BiPredicate<Outcome, Mark> holds) {
    Map<String, Proportion> shares = new TreeMap<>();
    outcomes.stream()
        .flatMap(outcome -> outcome.gold().marks().stream())
        .filter(which)
        .map(Mark::phenomenon)
        .filter(phenomenon -> !phenomenon.isEmpty())
        .distinct()
        .forEach(name -> shares.put(name, all(which.and(m -> m.phenomenon().equals(name)), holds)));
    List<Share> sorted = new ArrayList<>();
    shares.forEach((name, proportion) -> sorted.add(new Share(name, proportion)));
    sorted.sort(Comparator.comparing((Share share) -> -share.proportion().of()));
    return sorted;
  }
}
