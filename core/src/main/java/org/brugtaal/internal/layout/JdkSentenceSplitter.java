package org.brugtaal.internal.layout;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import java.util.Set;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;

/**
 * Sentences by the JDK's rules for the language; an end after an abbreviation, which those rules
 * take for an end of sentence, is passed over.
 */
public final class JdkSentenceSplitter implements SentenceSplitter {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dhr", "mevr", "mw", "dr", "drs", "mr", "ir", "ing", "prof", "art", "artt", "lid", "nr",
          "nrs", "blz", "bijv", "bv", "resp", "vs", "ca", "jl", "zgn", "incl", "excl", "jr", "sr",
          "st", "mgr", "ds", "em", "min", "tel", "fig", "par", "hfst", "no", "mrs", "ms", "messrs",
          "cllr", "sgt", "eg", "ie", "cf", "para", "paras", "reg", "regs", "sec", "ss", "approx");

  private static final int LONGEST_ABBREVIATION = 6;

  private final Locale locale;

  /**
   * A splitter for {@code language}.
   *
   * @param language whose rules apply
   */
  public JdkSentenceSplitter(Language language) {
    this.locale = language.locale();
  }

  @Override
  public void split(String text, int from, int to, EndSink ends) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(new StringCharacterIterator(text, from, to, from));
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == to || !endsInAbbreviation(text, from, end)) {
        ends.accept(end);
      }
    }
  }

  private static boolean endsInAbbreviation(String text, int from, int end) {
    int stop = end - 1;
    while (stop > from && Lines.isBlank(text.charAt(stop))) {
      stop--;
    }
    if (text.charAt(stop) != '.') {
      return false;
    }
    int word = stop;
    while (word > from
        && stop - word <= LONGEST_ABBREVIATION
        && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return isAbbreviation(text.substring(word, stop));
  }

  /** A known abbreviation, or an initial. */
  private static boolean isAbbreviation(String word) {
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
