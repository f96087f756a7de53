package org.brugtaal.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import org.brugtaal.Span;

/** Finds words: letters and digits, with hyphens and apostrophes between them. */
final class Words {

  private static final String PART = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern WORD = Pattern.compile(PART + "(?:[-'’]" + PART + ")*");

  private Words() {}

  /** The words of a text that hold a letter, in reading order; numbers are of no language. */
  static List<Span> in(String text) {
    return WORD.matcher(text)
        .results()
        .filter(word -> word.group().codePoints().anyMatch(Character::isLetter))
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }
}
