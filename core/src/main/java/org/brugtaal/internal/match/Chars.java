package org.brugtaal.internal.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One code for each UTF-16 unit: what the matcher sees of it.
 *
 * <p>Letters a to z have codes 1 to 26, whatever their case and accent; digits 33 to 42. A code
 * whose lowest five bits are 0 is no part of a word. Letters outside the alphabet share one code,
 * so that they bound no word and match nothing.
 */
public final class Chars {

  /** Ends every match. */
  static final int OTHER = 0;

  /** White space, and in the trie any gap between two words. */
  static final int SPACE = 32;

  /** A line end. */
  static final int NEWLINE = 64;

  static final int APOSTROPHE = 96;

  /** The first of those that {@link #mayJoin may join}, which lie side by side. */
  static final int HYPHEN = 128;

  /** Not visible: combining marks, soft hyphens, zero-width characters. */
  static final int SKIP = 160;

  /** One character that reads as two or three letters. */
  static final int LIGATURE = 192;

  /** A sign that may stand in a name or a phrase: full stop, comma, ampersand, slash. */
  static final int SIGN = 224;

  /** A letter that is not in the alphabet. */
  static final int FOREIGN = 27;

  static final char SOFT_HYPHEN = '\u00AD';

  private static final int DIGIT_ZERO = 33;
  private static final String APOSTROPHES = "'\u2019\u02BC\u2018`\u00B4";
  private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

  /** Letters that Unicode does not take apart. */
  private static final Map<Character, String> KNOWN =
      Map.of(
          'ß', "ss", 'æ', "ae", 'Æ', "ae", 'œ', "oe", 'Œ', "oe", 'ø', "o", 'Ø', "o", 'ł', "l", 'Ł',
          "l");

  private static final byte[] CODES = codes();

  private Chars() {}

  /** The code of {@code c}, 0 to 255. */
  static int code(char c) {
    return CODES[c] & 0xFF;
  }

  /**
   * Whether {@code c} is a letter or a digit to the matcher, or reads as letters.
   *
   * @param c a UTF-16 unit
   * @return false for white space, signs and what cannot be seen
   */
  public static boolean isWord(char c) {
    int code = code(c);
    return isWordCode(code) || code == LIGATURE;
  }

  /**
   * Whether {@code c} leaves a word as it is: a combining mark, a soft hyphen, a zero-width
   * character.
   *
   * @param c a UTF-16 unit
   * @return true if it cannot be seen
   */
  public static boolean isInvisible(char c) {
    return code(c) == SKIP;
  }

  /**
   * Whether {@code c} ends a line.
   *
   * @param c a UTF-16 unit
   * @return true for CR, LF, form feed, NEL, and the line and paragraph separators
   */
  public static boolean isLineEnd(char c) {
    return code(c) == NEWLINE;
  }

  /** Whether {@code c} is an accent that belongs to the letter before it. */
  static boolean isMark(char c) {
    return code(c) == SKIP && isNonSpacing(c);
  }

  private static boolean isNonSpacing(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /**
   * Whether {@code c} is a hyphen.
   *
   * @param c a UTF-16 unit
   * @return true for the hyphen-minus, the hyphen and the non-breaking hyphen
   */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isWordCode(int code) {
    return (code & 31) != 0;
  }

  /** Whether what has this code may stand between two parts of a word, or is one. */
  static boolean mayJoin(int code) {
    return code >= HYPHEN && code <= LIGATURE;
  }

  /** How many letters and digits {@code c} reads as. */
  static int lettersIn(char c) {
    int code = code(c);
    return code == LIGATURE ? letters(c).length() : isWordCode(code) ? 1 : 0;
  }

  /** The letters that a ligature reads as, in lower case. */
  static String letters(char ligature) {
    return fold(ligature);
  }

  private static byte[] codes() {
    byte[] codes = new byte[1 << 16];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (byte) compute((char) i);
    }
    return codes;
  }

  private static int compute(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 1;
    }
    if (c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
      return NEWLINE;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (isHyphen(c)) {
      return HYPHEN;
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return APOSTROPHE;
    }
    if (INVISIBLE.indexOf(c) >= 0 || isNonSpacing(c)) {
      return SKIP;
    }
    if (c == '.' || c == ',' || c == '&' || c == '/') {
      return SIGN;
    }
    return Character.isLetterOrDigit(c) ? letter(c) : OTHER;
  }

  private static int letter(char c) {
    String folded = fold(c);
    if (folded.length() > 1 && folded.chars().allMatch(l -> l >= 'a' && l <= 'z')) {
      return LIGATURE;
    }
    char plain = folded.isEmpty() ? c : folded.charAt(0);
    if (folded.length() == 1 && plain >= 'a' && plain <= 'z') {
      return plain - 'a' + 1;
    }
    if (folded.length() == 1 && plain >= '0' && plain <= '9') {
      return DIGIT_ZERO + plain - '0';
    }
    return FOREIGN;
  }

  /** {@code c} without accent, case and typographic form; an empty string if nothing is left. */
  private static String fold(char c) {
    String known = KNOWN.get(c);
    if (known != null) {
      return known;
    }
    boolean latin = c < '\u0370' || (c >= '\u1E00' && c <= '\u2000') || c >= '\uFB00';
    if (!latin || Character.isSurrogate(c)) {
      return "";
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    for (char part : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!isNonSpacing(part)) {
        plain.append(part);
      }
    }
    return plain.toString();
  }
}
