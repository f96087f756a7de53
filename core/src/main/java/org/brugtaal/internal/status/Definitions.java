package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Lines;

/** Items of a list of words: {@code b. recidive: opnieuw met justitie in aanraking komen}. */
final class Definitions {

  /** What an explanation begins with. */
  private static final Set<String> EXPLANATIONS =
      Set.of(
          "iemand",
          "een",
          "elke",
          "elk",
          "iedere",
          "opnieuw",
          "deze",
          "mensen",
          "wanneer",
          "someone",
          "somebody",
          "anyone",
          "a",
          "an",
          "any",
          "when",
          "people",
          "this");

  private Definitions() {}

  /**
   * Whether a term opens its segment, behind a bullet or a short number at most, and a colon with
   * an explanation follows, which other remarks behind a colon do not begin like.
   */
  static boolean isDefined(char[] text, Span segment, Span term) {
    return isFirst(text, segment.start(), term.start()) && isExplained(text, term.end(), segment);
  }

  private static boolean isFirst(char[] text, int start, int term) {
    int words = 0;
    int letters = 0;
    for (int i = start; i < term; i++) {
      boolean word = Chars.isWord(text[i]);
      letters = word ? letters + 1 : 0;
      words += word && letters == 1 ? 1 : 0;
      if (letters > 2) {
        return false;
      }
    }
    return words <= 1;
  }

  private static boolean isExplained(char[] text, int at, Span segment) {
    if (at + 2 >= segment.end() || text[at] != ':') {
      return false;
    }
    int i = at + 1;
    while (i < segment.end() && Lines.isBlank(text[i])) {
      i++;
    }
    int word = i;
    while (i < segment.end() && Chars.isWord(text[i])) {
      i++;
    }
    return word > at + 1 && EXPLANATIONS.contains(new String(text, word, i - word));
  }
}
