package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;
import org.brugtaal.internal.text.Lines;

/**
 * Words that are explained or weighed: an item of a word list ({@code b. recidive: opnieuw met
 * justitie in aanraking komen}), {@code onder ondermijning verstaan wij}, {@code een hooligan is in
 * dit stuk iemand met een stadionverbod}, {@code ondermijning is een groot woord}.
 */
final class Definitions {

  private static final int LONGEST_LOOK = 60;

  /** What an explanation begins with, and other remarks behind a colon do not. */
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
          "geweld",
          "groepen",
          "iets",
          "wat",
          "hetgeen",
          "someone",
          "somebody",
          "anyone",
          "a",
          "an",
          "any",
          "when",
          "people",
          "this",
          "something",
          "what");

  private static final Set<String> ARTICLES = Set.of("een", "geen", "a", "an", "no");

  private static final Set<String> WORDS =
      Set.of("woord", "woorden", "term", "begrip", "etiket", "label", "word", "words", "phrase");

  private static final int WORDS_BEFORE_PERSON = 6;
  private static final Set<String> MEANS = Set.of("is", "betekent", "means");

  /** A definition holds in its own text only: else somebody is described. */
  private static final Set<String> HERE =
      Set.of("hier", "here", "there", "dit", "deze", "this", "means", "betekent");

  private static final Set<String> PERSONS =
      Set.of("iemand", "persoon", "personen", "person", "persons", "someone", "somebody", "anyone");

  private static final Set<String> UNDERSTOOD =
      Set.of("verstaan", "verstaat", "verstond", "begrijpen");

  private final char[] text;
  private final Span segment;
  private final WordLists lists;

  Definitions(char[] text, Span segment) {
    this.text = text;
    this.segment = segment;
    this.lists = new WordLists(text, segment);
  }

  /** Whether a term is spoken about as a word by where it stands. */
  boolean isDefined(Span term) {
    boolean first = isFirstOfLine(term.start());
    return (first && isExplained(term.end()))
        || isUnderstood(term)
        || isWeighed(term.end())
        || isDefinedHere(term.end())
        || lists.isListed(term, first);
  }

  /**
   * {@code a reoffender is there a person with ...}, {@code een hooligan is in dit stuk iemand}.
   */
  private boolean isDefinedHere(int at) {
    String verb = next(at);
    if (!MEANS.contains(verb)) {
      return false;
    }
    boolean here = HERE.contains(verb);
    int end = behind(at);
    for (int i = 0; i < WORDS_BEFORE_PERSON && end < segment.end(); i++) {
      int start = Lines.afterBlanks(text, end, text.length);
      end = wordEnd(start);
      String word = word(start, end);
      if (here && PERSONS.contains(word)) {
        return true;
      }
      here |= HERE.contains(word);
    }
    return false;
  }

  /** Whether only a bullet, or one or two letters as a number, stand before it on its line. */
  private boolean isFirstOfLine(int term) {
    int letters = 0;
    for (int i = term - 1; i >= segment.start() && !Chars.isLineEnd(text[i]); i--) {
      letters += Chars.isWord(text[i]) ? 1 : 0;
      if (letters > 2) {
        return false;
      }
    }
    return true;
  }

  private boolean isExplained(int at) {
    if (at + 2 >= segment.end() || text[at] != ':' || !Lines.isBlank(text[at + 1])) {
      return false;
    }
    String next = next(at + 1);
    return EXPLANATIONS.contains(next)
        || (!next.isEmpty() && Character.isLowerCase(next.charAt(0)) && lists.isBelowGlossary(at));
  }

  /** {@code onder X verstaan wij}. */
  private boolean isUnderstood(Span term) {
    int end = Lines.beforeBlanks(text, term.start(), segment.start());
    return word(Letters.start(text, end, segment.start()), end).equals("onder")
        && (UNDERSTOOD.contains(next(term.end())) || UNDERSTOOD.contains(next(behind(term.end()))));
  }

  /** {@code X is een groot woord}: an article and then a word for words, within the sentence. */
  private boolean isWeighed(int at) {
    int limit = Math.min(segment.end(), at + LONGEST_LOOK);
    boolean article = false;
    int end;
    for (int i = at; i < limit; i = end + 1) {
      if (".!?;:,".indexOf(text[i]) >= 0) {
        return false;
      }
      end = wordEnd(i);
      String word = word(i, end);
      if (article && WORDS.contains(word) && !Chars.isHyphen(text[i - 1])) {
        return true;
      }
      article |= ARTICLES.contains(word);
      if (end < limit && ".!?;:,".indexOf(text[end]) >= 0) {
        return false;
      }
    }
    return false;
  }

  private String next(int at) {
    return Letters.next(text, at);
  }

  /** Where the next word ends. */
  private int behind(int at) {
    return wordEnd(Lines.afterBlanks(text, at, text.length));
  }

  private int wordEnd(int start) {
    return Letters.end(text, start, text.length);
  }

  private String word(int start, int end) {
    return Letters.lower(text, start, end);
  }
}
