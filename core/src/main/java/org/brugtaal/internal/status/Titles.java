package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Dutch titles of laws and rules, of which only the first word has a capital: {@code de Wet
 * deskundige in strafzaken}, {@code de Aanwijzing feitgecodeerde misdrijven}. English ones have
 * capitals throughout, so {@link ProperNames} finds them.
 */
final class Titles {

  private static final int MOST_WORDS = 7;
  private static final int FARTHEST = 120;

  private static final Set<String> OPENERS =
      Set.of(
          "Wet",
          "Rijkswet",
          "Besluit",
          "Kaderbesluit",
          "Regeling",
          "Aanwijzing",
          "Richtlijn",
          "Instructie",
          "Circulaire",
          "Beleidsregel",
          "Beleidsregels",
          "Verordening",
          "Verdrag",
          "Convenant",
          "Protocol",
          "Handreiking",
          "Overzicht",
          "Beleidskader");

  /** With them a sentence goes on, and the title does not. */
  private static final Set<String> NOT_IN_TITLES =
      Set.of(
          "de", "het", "een", "die", "dat", "deze", "dit", "is", "zijn", "was", "wordt", "worden",
          "werd", "kan", "kunnen", "moet", "moeten", "mag", "heeft", "hebben", "geldt", "gelden",
          "regelt", "zegt", "staat", "noemt", "maakt", "geeft", "bij", "om", "niet", "geen", "wij",
          "we");

  private final char[] text;
  private final Span segment;

  Titles(char[] text, Span segment) {
    this.text = text;
    this.segment = segment;
  }

  /** The title, as far as the term, that a term is in, or null. */
  @Nullable Span around(Span term) {
    int lowest = Math.max(segment.start(), term.start() - FARTHEST);
    int end = term.start();
    for (int words = 0; words < MOST_WORDS; words++) {
      int wordEnd = wordEnd(end, lowest);
      int start = wordStart(wordEnd, lowest);
      if (start == wordEnd) {
        return null;
      }
      String word = new String(text, start, wordEnd - start);
      if (isOpener(word)) {
        return isAmid(start, word) ? new Span(start, term.end()) : null;
      }
      if (NOT_IN_TITLES.contains(word)) {
        return null;
      }
      end = start;
    }
    return null;
  }

  private static boolean isOpener(String word) {
    return OPENERS.contains(word)
        || (Character.isUpperCase(word.charAt(0))
            && (word.endsWith("regeling") || word.endsWith("besluit")));
  }

  /** A document's heading may begin so, and is no name then; a law's name is always one. */
  private boolean isAmid(int start, String opener) {
    return opener.equals("Wet") || Letters.firstOf(text, segment) < start;
  }

  /** Where the word before {@code at} ends, over white space and commas. */
  private int wordEnd(int at, int lowest) {
    int end = at;
    while (end > lowest && (Character.isWhitespace(text[end - 1]) || text[end - 1] == ',')) {
      end--;
    }
    return end;
  }

  private int wordStart(int end, int lowest) {
    int start = end;
    while (start > lowest && (Chars.isWord(text[start - 1]) || Chars.isHyphen(text[start - 1]))) {
      start--;
    }
    return start;
  }
}
