package org.brugtaal.internal.status;

import org.brugtaal.HitStatus;
import org.brugtaal.StatusReason;
import org.jspecify.annotations.Nullable;

/**
 * How a term is used where it stands.
 *
 * @param status its status
 * @param reason why it is not flagged, or null if it is
 * @param negated whether it is negated
 */
public record Verdict(HitStatus status, @Nullable StatusReason reason, boolean negated) {

  static final Verdict OWN_VOICE = new Verdict(HitStatus.FLAGGED, null, false);

  static Verdict of(HitStatus status, StatusReason.Kind kind, String detail) {
    return new Verdict(status, new StatusReason(kind, detail), false);
  }

  Verdict withNegated(boolean negation) {
    return new Verdict(status, reason, negation);
  }
}
