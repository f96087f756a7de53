package org.brugtaal.internal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;

/**
 * References to a provision of the law: {@code artikel 38m}, {@code section 36}, {@code art. 27}.
 */
final class LawReferences {

  private static final Set<String> PROVISIONS =
      Set.of(
          "artikel", "artikelen", "art", "section", "sections", "article", "articles", "schedule");

  private static final int LONGEST = 12;

  private LawReferences() {}

  /** All references in a stretch, each from its word to the end of its first number. */
  static List<Span> find(char[] text, Span stretch) {
    List<Span> references = new ArrayList<>();
    int end = stretch.end();
    for (int i = stretch.start(); i < end; i++) {
      boolean begins = Chars.isWord(text[i]) && (i == 0 || !Chars.isWord(text[i - 1]));
      if (!begins) {
        continue;
      }
      int wordEnd = Letters.end(text, i, Math.min(end, i + LONGEST));
      int number = numberStart(text, wordEnd, end);
      if (number > 0 && PROVISIONS.contains(Letters.lower(text, i, wordEnd))) {
        references.add(new Span(i, Letters.end(text, number, end)));
      }
    }
    return references;
  }

  /** Where a number begins behind a word and a gap, or -1. */
  private static int numberStart(char[] text, int wordEnd, int end) {
    int i = wordEnd;
    while (i < end && (text[i] == '.' || Character.isWhitespace(text[i]) || text[i] == '\u00A0')) {
      i++;
    }
    return i > wordEnd && i < end && Character.isDigit(text[i]) ? i : -1;
  }
}
