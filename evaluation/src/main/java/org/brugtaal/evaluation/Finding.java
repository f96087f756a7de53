package org.brugtaal.evaluation;

import org.brugtaal.HitStatus;
import org.brugtaal.Span;
import org.brugtaal.Speaker;
import org.brugtaal.TermHit;

/** Words that the program, a search or a second reader points at. */
record Finding(Span span, String match, HitStatus status, String concept, String organisation) {

  static Finding of(TermHit hit) {
    Speaker speaker = hit.segment().speaker();
    String organisation = speaker == null ? null : speaker.organisation();
    return new Finding(
        hit.span(),
        hit.match(),
        hit.status(),
        hit.concept().id(),
        organisation == null ? "" : organisation);
  }
}
