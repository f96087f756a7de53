package org.brugtaal.reports;

import java.util.Set;
import org.brugtaal.StatusReason;
import org.brugtaal.StatusReason.Kind;
import org.brugtaal.TermHit;

/** Puts into words why a hit does not count. */
final class Reasons {

  /** Here the detail is what the text says, not what the lexicon says about it. */
  private static final Set<Kind> IN_THE_TEXT =
      Set.of(Kind.ANNOUNCED, Kind.DECLINED, Kind.LEGAL_REFERENCE);

  private Reasons() {}

  /**
   * A few words, such as "between quotation marks"; with the words of the text or the lexicon that
   * led to it.
   */
  static String of(TermHit hit, Messages words) {
    StatusReason reason = hit.reason();
    if (reason == null) {
      return words.name("status-reason", hit.status());
    }
    String kind = words.name("reason", reason.kind());
    String detail = OneLine.of(reason.detail()).strip();
    if (detail.isEmpty()) {
      return kind;
    }
    return kind + ": " + (IN_THE_TEXT.contains(reason.kind()) ? "\"" + detail + "\"" : detail);
  }
}
