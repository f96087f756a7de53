package org.brugtaal.evaluation;

import java.util.List;
import org.brugtaal.HitStatus;

/**
 * How well one way of finding does in the texts of one language.
 *
 * @param statuses a score for each status that can be marked: flagged first
 * @param detection marked terms that any finding meets, whatever the statuses, of all such marks
 * @param traps traps that a flagged finding meets, of all traps: the fewer, the better
 * @param phenomena for each phenomenon its marked terms that are found with their status, the most
 *     frequent first
 * @param trapPhenomena for each phenomenon its traps that a flagged finding meets, likewise
 */
public record Scores(
    List<StatusScore> statuses,
    Proportion detection,
    Proportion traps,
    List<Share> phenomena,
    List<Share> trapPhenomena) {

  // Copies the lists.
  public Scores {
    statuses = List.copyOf(statuses);
    phenomena = List.copyOf(phenomena);
    trapPhenomena = List.copyOf(trapPhenomena);
  }

  /**
   * The score of a status.
   *
   * @param status any but {@link HitStatus#IGNORED}
   * @return its score
   * @throws java.util.NoSuchElementException if that status cannot be marked
   */
  public StatusScore of(HitStatus status) {
    return statuses.stream().filter(score -> score.status() == status).findFirst().orElseThrow();
  }
}
