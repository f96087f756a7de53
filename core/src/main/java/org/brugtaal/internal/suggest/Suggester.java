package org.brugtaal.internal.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brugtaal.Suggestion;
import org.brugtaal.internal.find.Found;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Mode;
import org.brugtaal.lexicon.TermStatus;

/**
 * Offers the lexicon's alternatives for a hit: at most three, those for the asked audiences first,
 * then those for everyone, then the rest; within an audience the preferred before the admitted. In
 * a legal context the advice to keep the word comes first.
 */
public final class Suggester {

  private static final int MOST = 3;

  private final List<Audience> audiences;

  /**
   * A suggester for these readers.
   *
   * @param audiences whose alternatives come first, in this order
   */
  public Suggester(List<Audience> audiences) {
    this.audiences = List.copyOf(audiences);
  }

  /**
   * The suggestions for one hit.
   *
   * @param text the document's text
   * @param found the hit
   * @param language the language of the term
   * @param legal whether it stands in a legal context
   * @return at most three, the most fitting first; empty for a concept that is only counted
   */
  public List<Suggestion> suggest(char[] text, Found found, Language language, boolean legal) {
    if (found.concept().mode() != Mode.SUGGEST) {
      return List.of();
    }
    List<Alternative> offered = new ArrayList<>();
    for (Alternative alternative : found.concept().alternatives().in(language)) {
      boolean fits = legal || alternative.audience() != Audience.LEGAL;
      if (fits && alternative.status() != TermStatus.DEPRECATED) {
        offered.add(alternative);
      }
    }
    offered.sort(
        Comparator.<Alternative>comparingInt(a -> place(a.audience()))
            .thenComparing(Alternative::status));
    Replacement replacement = new Replacement(text, found, language);
    return offered.stream().limit(MOST).map(a -> suggestion(a, replacement)).toList();
  }

  private static Suggestion suggestion(Alternative alternative, Replacement replacement) {
    boolean keep = alternative.audience() == Audience.LEGAL;
    return new Suggestion(
        alternative.text(),
        alternative.audience(),
        keep ? null : replacement.of(alternative),
        alternative.caveat());
  }

  private int place(Audience audience) {
    if (audience == Audience.LEGAL) {
      return -1;
    }
    int asked = audiences.indexOf(audience);
    if (asked >= 0) {
      return asked;
    }
    return audiences.size() + (audience == Audience.ALL ? 0 : 1);
  }
}
