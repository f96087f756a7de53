package org.brugtaal.internal.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;

/**
 * References to a provision of the law, with the law's name where it follows: {@code artikel 38m},
 * {@code section 36 of the Counter-Terrorism and Security Act 2015}, {@code art. 27 Sv}.
 */
final class LawReferences {

  private static final Set<String> PROVISIONS =
      Set.of(
          "artikel",
          "artikelen",
          "art",
          "artt",
          "section",
          "sections",
          "article",
          "articles",
          "schedule");

  /** What leads from the number to the name of the law. */
  private static final Set<String> PARTS =
      Set.of(
          "eerste",
          "tweede",
          "derde",
          "vierde",
          "vijfde",
          "lid",
          "leden",
          "onder",
          "onderdeel",
          "sub",
          "aanhef",
          "en",
          "tot",
          "met",
          "van",
          "de",
          "het",
          "of",
          "the",
          "and",
          "to",
          "subsection",
          "paragraph");

  /** Small words within the name of a law. */
  private static final Set<String> LINKS =
      Set.of("van", "voor", "en", "op", "de", "het", "inzake", "of", "and", "the", "for", "in");

  /** What the name of a law ends with, before its year; a Dutch one also with {@code -wet}. */
  private static final Set<String> LAWS =
      Set.of("act", "wet", "code", "regulations", "order", "strafrecht", "strafvordering");

  private static final int LONGEST = 12;
  private static final int LONGEST_NAME = 160;

  private LawReferences() {}

  /**
   * All references in a stretch, each from its word to the end of its number, or of the name behind
   * it.
   */
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
        int last = withLaw(text, numberEnd(text, number, end), Math.min(end, i + LONGEST_NAME));
        references.add(new Span(i, last));
        i = last - 1;
      }
    }
    return references;
  }

  /** Whether a reference ends with the name of a law, as far as its last words show. */
  static boolean isNamed(char[] text, Span reference) {
    int end = reference.end();
    for (int word = 0; word < 2; word++) {
      int start = Letters.start(text, end, reference.start());
      String last = Letters.lower(text, start, end);
      if (LAWS.contains(last) || last.endsWith("wet")) {
        return true;
      }
      end = start - 1;
    }
    return false;
  }

  /** Where a number begins behind a word and a gap, or -1. */
  private static int numberStart(char[] text, int wordEnd, int end) {
    int i = wordEnd;
    while (i < end && (text[i] == '.' || Character.isWhitespace(text[i]) || text[i] == '\u00A0')) {
      i++;
    }
    return i > wordEnd && i < end && Character.isDigit(text[i]) ? i : -1;
  }

  /** {@code 2:75a}, {@code 6(1)(e)}. */
  private static int numberEnd(char[] text, int number, int limit) {
    int end = Letters.end(text, number, limit);
    while (end + 1 < limit && isWithinNumber(text[end]) && isNumberGoingOn(text, end)) {
      end = Letters.end(text, end + 1, limit);
    }
    return end < limit && text[end] == ')' && text[end - 1] != ')'
        ? closed(text, number, end)
        : end;
  }

  private static boolean isWithinNumber(char c) {
    return c == ':' || c == '(' || c == ')' || c == '.';
  }

  private static boolean isNumberGoingOn(char[] text, int at) {
    return text[at] == ')' ? text[at + 1] == '(' : Chars.isWord(text[at + 1]);
  }

  /** The bracket at {@code end} belongs to the number if it was opened in it. */
  private static int closed(char[] text, int number, int end) {
    for (int i = number; i < end; i++) {
      if (text[i] == '(') {
        return end + 1;
      }
    }
    return end;
  }

  /** The end of the law's name behind a number, or {@code numberEnd} if none follows. */
  private static int withLaw(char[] text, int numberEnd, int limit) {
    int end = numberEnd;
    int at = numberEnd;
    boolean named = false;
    while (true) {
      int start = wordStart(text, at, limit);
      int wordEnd = hyphenatedEnd(text, start, limit);
      if (start == wordEnd) {
        return end;
      }
      boolean capital = Character.isUpperCase(text[start]);
      boolean year = named && isYear(text, start, wordEnd);
      if (capital || year) {
        named = true;
        end = wordEnd;
      } else if (!isLeading(text, start, wordEnd, named)) {
        return end;
      }
      at = wordEnd;
    }
  }

  /** {@code Anti-social} is one word. */
  private static int hyphenatedEnd(char[] text, int start, int limit) {
    int end = Letters.end(text, start, limit);
    while (end > start
        && end + 1 < limit
        && Chars.isHyphen(text[end])
        && Chars.isWord(text[end + 1])) {
      end = Letters.end(text, end + 1, limit);
    }
    return end;
  }

  private static boolean isLeading(char[] text, int start, int end, boolean named) {
    String word = Letters.lower(text, start, end);
    return named
        ? LINKS.contains(word)
        : PARTS.contains(word) || end - start == 1 || Character.isDigit(text[start]);
  }

  private static boolean isYear(char[] text, int start, int end) {
    return end - start == 4 && Character.isDigit(text[start]);
  }

  /** Where the next word begins, over one white space, a comma or a hyphen; else {@code at}. */
  private static int wordStart(char[] text, int at, int limit) {
    int i = at;
    while (i < limit
        && (text[i] == ' ' || text[i] == ',' || text[i] == '\n' || Chars.isHyphen(text[i]))) {
      i++;
    }
    return i;
  }
}
