package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Letters;
import org.brugtaal.internal.text.Lines;

/**
 * Lists of words that a text speaks about: a row of a table of words and better ones, an item under
 * {@code words that we never use:}, what follows {@code woorden die wij zelf niet kiezen:}.
 */
final class WordLists {

  private static final int LOOK_BACK = 500;
  private static final int FAR_BACK = 1_500;
  private static final int LONGEST_LIST = 120;
  private static final String CELL_SIGNS = "|=→";
  private static final String SENTENCE_ENDS = ".!?;";

  /** What the text above a table of words speaks of. */
  private static final Set<String> TALK =
      Set.of(
          "woord",
          "woorden",
          "term",
          "termen",
          "etiket",
          "etiketten",
          "schrijven",
          "zeggen",
          "liever",
          "woordgebruik",
          "taal",
          "word",
          "words",
          "terms",
          "phrase",
          "phrases",
          "write",
          "say",
          "label",
          "labels",
          "language");

  /** What the line above a list speaks of when its items are words. */
  private static final Set<String> WORDS =
      Set.of(
          "woord",
          "woorden",
          "termen",
          "begrippen",
          "etiketten",
          "labels",
          "kopjes",
          "words",
          "terms",
          "phrases",
          "expressions",
          "headings");

  private static final Set<String> GLOSSARIES =
      Set.of(
          "woordenlijst", "begrippen", "begrippenlijst", "definities", "glossary", "definitions");

  private final char[] text;
  private final Span segment;

  WordLists(char[] text, Span segment) {
    this.text = text;
    this.segment = segment;
  }

  /** Whether a term, the first of its line or not, is one of a list of words. */
  boolean isListed(Span term, boolean firstOfLine) {
    return isBehindTalk(term) || (firstOfLine && (isInTable(term.end()) || isItem(term)));
  }

  /** Whether a text not far above says that a list of words and what they mean follows. */
  boolean isBelowGlossary(int at) {
    return Letters.anyOf(GLOSSARIES, text, Math.max(0, at - FAR_BACK), at);
  }

  /** A second cell follows, and what stands above speaks of words. */
  private boolean isInTable(int at) {
    boolean cell =
        at + 2 < text.length
            && (text[at] == '\t'
                || text[at] == '|'
                || (Lines.isBlank(text[at]) && "| \t=→".indexOf(text[at + 1]) >= 0));
    if (!cell && !Letters.next(text, at).equals("wordt")) {
      return false;
    }
    int next = at;
    while (next < text.length
        && (Lines.isBlank(text[next]) || CELL_SIGNS.indexOf(text[next]) >= 0)) {
      next++;
    }
    return next < text.length
        && Character.isLowerCase(text[next])
        && Letters.anyOf(TALK, text, Math.max(0, at - LOOK_BACK), at);
  }

  /** Nothing else stands in its line, and the line that opens the list speaks of words. */
  private boolean isItem(Span term) {
    int end = term.end();
    while (end < text.length && !Chars.isLineEnd(text[end])) {
      if (Chars.isWord(text[end])) {
        return false;
      }
      end++;
    }
    int lowest = Math.max(0, term.start() - LOOK_BACK);
    for (int i = term.start() - 1; i > lowest; i--) {
      if (text[i] == ':' && isLineEnd(i + 1)) {
        return Letters.anyOf(WORDS, text, lineStart(i), i);
      }
    }
    return false;
  }

  /** Only a list stands between a colon and the term, and what the colon closes speaks of words. */
  private boolean isBehindTalk(Span term) {
    int lowest = Math.max(segment.start(), term.start() - LONGEST_LIST);
    int colon = term.start() - 1;
    int words = 0;
    int commas = 0;
    while (colon > lowest && text[colon] != ':') {
      if (SENTENCE_ENDS.indexOf(text[colon]) >= 0) {
        return false;
      }
      words += Chars.isWord(text[colon]) && !Chars.isWord(text[colon - 1]) ? 1 : 0;
      commas += text[colon] == ',' ? 1 : 0;
      colon--;
    }
    // Items of one or two words each: a clause behind a colon has more.
    return colon > lowest
        && words <= 2 * commas
        && Letters.anyOf(WORDS, text, sentenceStart(colon), colon);
  }

  private int sentenceStart(int at) {
    int lowest = Math.max(segment.start(), at - LONGEST_LIST);
    int start = at - 1;
    while (start > lowest && SENTENCE_ENDS.indexOf(text[start]) < 0) {
      start--;
    }
    return start;
  }

  private int lineStart(int at) {
    int lowest = Math.max(0, at - LOOK_BACK);
    int start = at;
    while (start > lowest && !Chars.isLineEnd(text[start - 1])) {
      start--;
    }
    return start;
  }

  private boolean isLineEnd(int at) {
    int i = at;
    while (i < text.length && (text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i < text.length && Chars.isLineEnd(text[i]);
  }
}
