package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Names by their capitals: {@code de Regionale Stuurgroep Recidive}, {@code the Crime Prevention
 * Handbook}, {@code team Ondermijning}. A capital that begins a sentence tells nothing, nor does
 * one among words that all have capitals, as in a heading.
 */
final class ProperNames {

  private static final int MOST_WORDS_ASIDE = 8;
  private static final int LONGEST_WORD = 60;
  private static final int FARTHEST = 400;
  private static final int LONGEST_ACRONYM = 5;

  /** Small words within a name. */
  private static final Set<String> LINKS =
      Set.of(
          "van", "voor", "tegen", "en", "de", "het", "der", "den", "in", "met", "op", "of", "and",
          "the", "for", "to", "against", "on", "tot");

  /** A word that says of one capital behind it that it is a name; Dutch needs none. */
  private static final Set<String> KINDS =
      Set.of("team", "project", "platform", "taskforce", "unit", "operation", "form");

  /** Behind them a word has a capital anyway. */
  private static final String STARTS = ".!?:|\t;\"“‘(";

  private static final String BULLETS = "-*•‣▪◦–·+";

  private final char[] text;

  /** In Dutch a common noun has no capital, so one word may do. */
  private final int leastWords;

  ProperNames(char[] text, @Nullable Language language) {
    this.text = text;
    this.leastWords = language == Language.DUTCH ? 1 : 2;
  }

  /** The name that holds a term, or null if capitals do not show one. */
  @Nullable Span around(Span term, Span whole) {
    // Not the whole of a sentence without end: each of its terms would read it again.
    Span sentence =
        new Span(
            Math.max(whole.start(), term.start() - FARTHEST),
            Math.min(whole.end(), term.end() + FARTHEST));
    boolean acronym = isAcronym(term);
    if (!(acronym || isCapitalised(term.start(), term.end())) || isTitle(sentence)) {
      return null;
    }
    boolean opens = isFirst(term.start(), sentence);
    int words = capitals(term) - (opens ? 1 : 0);
    int start = term.start();
    int end = term.end();
    for (int i = 0; i < MOST_WORDS_ASIDE; i++) {
      Span word = before(start, sentence);
      if (word == null || !(isCapital(word) || (isLink(word) && isNameBefore(word, sentence)))) {
        break;
      }
      boolean first = isFirst(word.start(), sentence);
      words += isCapital(word) && !first ? 1 : 0;
      start = first && isLink(word) ? start : word.start();
      if (first) {
        break;
      }
    }
    for (int i = 0; i < MOST_WORDS_ASIDE; i++) {
      Span word = after(end, sentence);
      boolean linked = !opens && word != null && isLink(word) && isNameAfter(word, sentence);
      if (word == null || !(isCapital(word) || linked)) {
        break;
      }
      words += isCapital(word) ? 1 : 0;
      end = word.end();
    }
    Span kind = before(start, sentence);
    boolean announced = kind != null && KINDS.contains(lower(kind)) && words > 0;
    return words >= (acronym ? 2 : leastWords) || announced ? new Span(start, end) : null;
  }

  /** Of a common noun a capital shows the name it is in; a short acronym has its own. */
  private boolean isAcronym(Span term) {
    return term.length() <= LONGEST_ACRONYM
        && !Letters.lower(text, term.start(), term.end()).contains(" ")
        && isUpper(term.start(), term.end());
  }

  private boolean isUpper(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** How many words of a term have a capital. */
  private int capitals(Span term) {
    int capitals = 0;
    for (Span word = after(term.start(), term, true);
        word != null;
        word = after(word.end(), term, true)) {
      capitals += isCapital(word) ? 1 : 0;
    }
    return capitals;
  }

  private boolean isNameBefore(Span link, Span sentence) {
    Span word = before(link.start(), sentence);
    return word != null && isCapital(word) && !isFirst(word.start(), sentence);
  }

  private boolean isNameAfter(Span link, Span sentence) {
    Span word = after(link.end(), sentence);
    if (word != null && isLink(word)) {
      word = after(word.end(), sentence);
    }
    return word != null && isCapital(word);
  }

  /**
   * Whether a word has a capital, not only capitals, and no hyphen, as it may join a name to a
   * term: {@code Bibob-toets}.
   */
  private boolean isCapitalised(int start, int end) {
    boolean lower = false;
    for (int i = start; i < end; i++) {
      lower |= Character.isLowerCase(text[i]);
      if (Chars.isHyphen(text[i]) && leastWords == 1 && Character.isLowerCase(text[i + 1])) {
        return false;
      }
    }
    return lower && Character.isUpperCase(text[start]);
  }

  private boolean isCapital(Span word) {
    return Character.isUpperCase(text[word.start()]);
  }

  private boolean isLink(Span word) {
    return LINKS.contains(lower(word));
  }

  private String lower(Span word) {
    return Letters.lower(text, word.start(), word.end());
  }

  /**
   * Whether a capital tells nothing: behind the end of a sentence, a colon, a bullet, a number or a
   * wide gap.
   */
  private boolean isFirst(int at, Span sentence) {
    boolean marked = false;
    for (int i = at - 1; i >= sentence.start(); i--) {
      char c = text[i];
      if (Character.isLetter(c)) {
        if (!isEnumerator(i, sentence)) {
          return false;
        }
        marked = true;
      } else if (STARTS.indexOf(c) >= 0 || (Chars.isLineEnd(c) && marked)) {
        return true;
      }
      if (c == ' ' && i > sentence.start() && text[i - 1] == ' ') {
        return true;
      }
      marked |= Character.isDigit(c) || BULLETS.indexOf(c) >= 0;
    }
    return true;
  }

  /** The letter of an item: {@code (a)}, {@code b)}, {@code c.}. */
  private boolean isEnumerator(int letter, Span sentence) {
    char after = text[letter + 1];
    boolean alone = letter == sentence.start() || !Chars.isWord(text[letter - 1]);
    return alone && (after == ')' || after == '.');
  }

  /** Whether no word of a sentence is in lower case but small ones: a heading or a table. */
  private boolean isTitle(Span sentence) {
    if (text[Lines.beforeBlanks(text, sentence.end(), sentence.start() + 1) - 1] == '.') {
      return false;
    }
    for (Span word = after(sentence.start(), sentence, true);
        word != null;
        word = after(word.end(), sentence, true)) {
      if (word.length() > 2 && Character.isLowerCase(text[word.start()]) && !isLink(word)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Span before(int at, Span sentence) {
    int end = at;
    while (end > sentence.start() && isJoint(text[end - 1])) {
      end--;
    }
    int start = end;
    while (start > sentence.start()
        && end - start < LONGEST_WORD
        && (Chars.isWord(text[start - 1]) || Chars.isHyphen(text[start - 1]))) {
      start--;
    }
    return start < end ? new Span(start, end) : null;
  }

  private @Nullable Span after(int at, Span sentence) {
    return after(at, sentence, false);
  }

  /** The next word, right behind a gap; {@code anywhere} in the sentence behind other signs too. */
  private @Nullable Span after(int at, Span sentence, boolean anywhere) {
    int start = at;
    while (start < sentence.end()
        && (isJoint(text[start]) || (anywhere && !Chars.isWord(text[start])))) {
      start++;
    }
    int end = start;
    while (end < sentence.end()
        && end - start < LONGEST_WORD
        && (Chars.isWord(text[end]) || Chars.isHyphen(text[end]))) {
      end++;
    }
    return start < end ? new Span(start, end) : null;
  }

  /** What may stand between two words of a name. */
  private static boolean isJoint(char c) {
    return c == ' ' || c == '&' || c == '\u00A0' || c == '\n' || c == '\'' || c == '’';
  }
}
