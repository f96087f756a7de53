package org.brugtaal.internal.match;

import org.brugtaal.internal.compound.CompoundSplitter;
import org.brugtaal.lexicon.Language;

/**
 * Decides whether a longer Dutch word that holds a term is a compound with it ({@code
 * dadergroepen}) or another word ({@code raderboot}). In English nothing is a compound: parts are
 * written apart.
 */
final class CompoundRules {

  private static final CompoundRules DUTCH = new CompoundRules(true);
  private static final CompoundRules NONE = new CompoundRules(false);

  /** Prefixes make another word, not a compound: {@code onverdacht}. */
  private static final long[] PREFIXES =
      numbers("be", "ge", "her", "on", "ont", "ver", "er", "over", "onder", "door", "aan", "uit");

  /** Two letters that may open a compound all the same. */
  private static final long[] SHORT_OPENERS = numbers("ex", "eu", "vn");

  /** What follows a term as an ending and makes another word of it, not a compound. */
  private static final long[] ENDINGS =
      numbers(
          "lijk", "lijke", "lijks", "loos", "loze", "achtig", "achtige", "isch", "ische", "aal",
          "ale", "heid", "baar", "bare", "zaam", "zame", "tje", "tjes", "eren", "eert", "eerde",
          "erend", "ering", "ist", "isten");

  private static final int SHORTEST_PART = 3;

  /** A longer word is no word that people write; it is read no further. */
  private static final int LONGEST_WORD = 120;

  private final boolean apply;

  private CompoundRules(boolean apply) {
    this.apply = apply;
  }

  static CompoundRules of(Language language) {
    return language == Language.DUTCH ? DUTCH : NONE;
  }

  /** Whether the language writes compounds as one word. */
  boolean apply() {
    return apply;
  }

  /**
   * Whether the word from {@code wordStart} to {@code wordEnd}, with a term from {@code start} to
   * {@code end}, is a compound with that term.
   */
  boolean isCompound(
      char[] text, int wordStart, int start, int end, int wordEnd, Entry.TermForm form) {
    if (!apply || wordEnd - wordStart > LONGEST_WORD) {
      return false;
    }
    long left = number(text, wordStart, start);
    if (!mayOpen(left) || !mayClose(number(text, end, wordEnd))) {
      return false;
    }
    String word = letters(text, wordStart, wordEnd);
    if (form.term().compounding().not().contains(word)) {
      return false;
    }
    int opener = count(text, wordStart, start);
    int last = opener + count(text, start, end);
    int first = contains(SHORT_OPENERS, left) ? opener : 0;
    return CompoundSplitter.dutch().hasPart(word.substring(first), opener - first, last - first);
  }

  private static int count(char[] text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Chars.lettersIn(text[i]);
    }
    return count;
  }

  private static boolean mayOpen(long left) {
    return left == 0
        || (isLongEnough(left) ? !contains(PREFIXES, left) : contains(SHORT_OPENERS, left));
  }

  /** Looked at first: most words that go on after a term only have an ending, as in the plural. */
  private static boolean mayClose(long right) {
    return right == 0 || (isLongEnough(right) && !contains(ENDINGS, right));
  }

  private static boolean isLongEnough(long part) {
    return part >>> ((SHORTEST_PART - 1) * LetterCodes.BITS) != 0;
  }

  private static boolean contains(long[] parts, long part) {
    for (long one : parts) {
      if (one == part) {
        return true;
      }
    }
    return false;
  }

  private static long[] numbers(String... parts) {
    long[] numbers = new long[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = push(0, parts[i]);
    }
    return numbers;
  }

  /**
   * The {@link LetterCodes} of a stretch; a digit is none of the alphabet. Nothing is allocated.
   */
  private static long number(char[] text, int start, int end) {
    long number = 0;
    for (int i = start; i < end; i++) {
      int code = Chars.code(text[i]);
      if (code == Chars.LIGATURE) {
        number = push(number, Chars.letters(text[i]));
      } else if (Chars.isWordCode(code)) {
        number = LetterCodes.push(number, Math.min(code, Chars.FOREIGN));
      }
    }
    return number;
  }

  private static long push(long before, String letters) {
    long number = before;
    for (int i = 0; i < letters.length(); i++) {
      number = LetterCodes.push(number, Chars.code(letters.charAt(i)));
    }
    return number;
  }

  /**
   * Whether the word that ends at {@code end} goes on after a hyphen, there or in a later word:
   * {@code dader-}.
   */
  boolean isSuspended(char[] text, int end, int to) {
    return apply && end < to && Chars.code(text[end]) == Chars.HYPHEN;
  }

  /** The start of the hyphenated compound that the match at {@code start} closes. */
  int extendLeft(char[] text, int start, int from, Entry.TermForm form) {
    int first = start;
    int lowest = Math.max(from, start - LONGEST_WORD);
    while (form.closes() && isHyphenBetweenWords(text, first - 1, lowest, text.length)) {
      int i = first - 1;
      while (i > lowest && isPartOfWord(text[i - 1])) {
        i--;
        first = Chars.isWord(text[i]) ? i : first;
      }
    }
    return first;
  }

  /**
   * The end of the hyphenated compound that the match at {@code end} opens, or of its suspended
   * hyphen.
   */
  int extendRight(char[] text, int end, int to, Entry.TermForm form) {
    int last = end;
    while (form.opens() && last - end < LONGEST_WORD && isHyphenBetweenWords(text, last, 0, to)) {
      last = wordEnd(text, last + 1, to);
    }
    boolean suspended =
        form.opens()
            && isSuspended(text, last, to)
            && last + 1 < to
            && isGap(Chars.code(text[last + 1]));
    return suspended ? last + 1 : last;
  }

  private static boolean isGap(int code) {
    return code == Chars.SPACE || code == Chars.NEWLINE;
  }

  private static boolean isHyphenBetweenWords(char[] text, int hyphen, int from, int to) {
    return hyphen > from
        && hyphen + 1 < to
        && Chars.code(text[hyphen]) == Chars.HYPHEN
        && LineEndHyphen.isBehindLetter(text, hyphen)
        && Character.isLetter(text[hyphen + 1]);
  }

  private static boolean isPartOfWord(char c) {
    return Chars.isWord(c) || Chars.isInvisible(c);
  }

  /** The end of the word that goes on at {@code at}, over cuts at line ends. */
  static int wordEnd(char[] text, int at, int to) {
    int end = at;
    int i = at;
    while (i < to && i - at <= LONGEST_WORD) {
      if (Chars.isWord(text[i]) || Chars.isMark(text[i])) {
        end = ++i;
      } else {
        int next = LineEndHyphen.next(text, i, to);
        if (next == LineEndHyphen.NONE) {
          return end;
        }
        i = next;
      }
    }
    return end;
  }

  /** The letters of a stretch as the matcher reads them. */
  private static String letters(char[] text, int start, int end) {
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      int code = Chars.code(text[i]);
      if (code >= 1 && code <= 26) {
        letters.append((char) ('a' + code - 1));
      } else if (code == Chars.LIGATURE) {
        letters.append(Chars.letters(text[i]));
      } else if (Chars.isWordCode(code)) {
        letters.append(text[i]);
      }
    }
    return letters.toString();
  }
}
