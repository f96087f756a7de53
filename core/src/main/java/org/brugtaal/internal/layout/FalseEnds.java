package org.brugtaal.internal.layout;

import java.util.Locale;
import java.util.Set;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;

/**
 * Ends that a splitter sees and that are none: after a comma, after the number of a list item,
 * after an initial, and after an abbreviation with which no sentence ends. What may also end a
 * sentence ({@code e.d.}, {@code tweede lid.}) is left to the splitter.
 */
final class FalseEnds {

  private static final Set<String> DUTCH =
      Set.of(
          "dhr", "mevr", "mw", "dr", "drs", "mr", "ir", "ing", "prof", "art", "artt", "nr", "nrs",
          "blz", "bijv", "bv", "resp", "vs", "ca", "zgn", "incl", "excl", "mgr", "ds", "tel", "fig",
          "hfst", "vgl", "evt", "fam", "o.a", "m.n", "d.w.z", "m.b.t", "i.v.m", "n.a.v", "t.a.v",
          "t.o.v", "t.b.v", "t.g.v", "d.m.v", "i.p.v", "i.h.k.v", "i.s.m", "m.u.v", "o.l.v");

  private static final Set<String> ENGLISH =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "st", "cllr", "sgt", "insp", "ch", "supt",
          "para", "paras", "reg", "regs", "sec", "ss", "approx", "eg", "ie", "e.g", "i.e", "cf",
          "vs", "fig");

  /** The abbreviation of "number", where a number follows; else it is an answer. */
  private static final Set<String> NUMBER = Set.of("no", "nos");

  private static final String NEVER_LAST = ",;:";
  private static final int LONGEST_ABBREVIATION = 8;
  private static final int LONGEST_NUMBER = 3;

  private final Set<String> abbreviations;

  FalseEnds(Language language) {
    this.abbreviations = language == Language.DUTCH ? DUTCH : ENGLISH;
  }

  /**
   * Whether no sentence ends at {@code end}.
   *
   * @param text the document's text
   * @param from start of the stretch
   * @param end the end that a splitter saw, white space behind it included; after {@code from}
   */
  boolean isFalse(String text, int from, int end) {
    int stop = end - 1;
    while (stop > from && Lines.isBlank(text.charAt(stop))) {
      stop--;
    }
    if (text.charAt(stop) != '.') {
      return NEVER_LAST.indexOf(text.charAt(stop)) >= 0;
    }
    int word = wordStart(text, from, stop);
    return isItemNumber(text, from, stop)
        || isInitial(text, word, stop)
        || isAbbreviation(text.substring(word, stop).toLowerCase(Locale.ROOT), text, end);
  }

  /** Where the letters and full stops before {@code stop} begin. */
  private static int wordStart(String text, int from, int stop) {
    int word = stop;
    while (word > from && stop - word <= LONGEST_ABBREVIATION && isInWord(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || c == '.';
  }

  /** The number or letter with which a list item begins: "1.", "2.3.", "b.". */
  private static boolean isItemNumber(String text, int from, int stop) {
    int start = from;
    while (start < stop && Lines.isBlank(text.charAt(start))) {
      start++;
    }
    if (stop == start + 1 && Character.isLetter(text.charAt(start))) {
      return true;
    }
    int digits = 0;
    for (int i = start; i < stop && digits <= LONGEST_NUMBER; i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      if (!digit && text.charAt(i) != '.') {
        return false;
      }
      digits = digit ? digits + 1 : 0;
    }
    return digits > 0 && digits <= LONGEST_NUMBER;
  }

  /** One capital, alone or at the end of several: "J.", "A.B.". */
  private static boolean isInitial(String text, int word, int stop) {
    boolean alone = stop - word == 1 || (stop - word > 1 && text.charAt(stop - 2) == '.');
    return alone && Character.isUpperCase(text.charAt(stop - 1));
  }

  private boolean isAbbreviation(String word, String text, int end) {
    return abbreviations.contains(word)
        || (NUMBER.contains(word) && end < text.length() && Character.isDigit(text.charAt(end)));
  }
}
