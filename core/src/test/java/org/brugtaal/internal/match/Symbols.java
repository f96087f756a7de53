package org.brugtaal.internal.match;

import java.util.List;

/**
 * What a reader sees of a stretch of text: a list of symbols, each with its place. For the naive
 * matcher.
 *
 * <p>In this list a {@code begin} is the index of a first symbol, an {@code end} the index after a
 * last one.
 */
final class Symbols {

  static final int NONE = -1;

  private final char[] text;
  private final List<Symbol> list;

  Symbols(char[] text, int from, int to) {
    this.text = text;
    this.list = SymbolReader.read(text, from, to);
  }

  int size() {
    return list.size();
  }

  int start(int begin) {
    return list.get(begin).start();
  }

  int end(int end) {
    return list.get(end - 1).end();
  }

  private Symbol at(int place) {
    return place < 0 || place >= list.size() ? Symbol.OUTSIDE : list.get(place);
  }

  /** Whether {@code place} is between two letters of one ligature. */
  private boolean splitsLigature(int place) {
    return at(place).isWord()
        && at(place - 1).isWord()
        && at(place).start() == at(place - 1).start();
  }

  boolean opensWord(int begin) {
    return at(begin).isWord() && wordStart(begin) == begin;
  }

  boolean isInsideWord(int begin) {
    return at(begin).isWord() && wordStart(begin) < begin && !splitsLigature(begin);
  }

  boolean closesWord(int end) {
    return wordEnd(end) == end;
  }

  int wordStart(int begin) {
    int first = begin;
    while (at(first - 1).isWord() || at(first - 1).code() == Symbol.CUT) {
      first--;
    }
    return first;
  }

  int wordEnd(int end) {
    int last = end;
    while (at(last).isWord() || at(last).code() == Symbol.CUT) {
      last++;
    }
    return last;
  }

  boolean isHyphen(int place) {
    return isAgainst(place, Chars.HYPHEN) || isSuspended(place);
  }

  private boolean isSuspended(int place) {
    return isAgainst(place, Symbol.SUSPENDED) || isAgainst(place, Symbol.LAST);
  }

  /** Whether a symbol of that code stands right behind another, with nothing invisible between. */
  private boolean isAgainst(int place, int code) {
    return at(place).code() == code && at(place).start() == at(place - 1).end();
  }

  /** The start of the compound with hyphens that goes on at {@code begin}; it stays on one line. */
  int hyphenatedStart(int begin) {
    int first = begin;
    while (joinsParts(first - 1)) {
      first--;
      while (at(first - 1).isWord() && isOnLineOf(first)) {
        first--;
      }
    }
    return first;
  }

  private boolean isOnLineOf(int place) {
    int before = at(place - 1).start();
    String between = new String(text, before, at(place).start() - before);
    return between.chars().noneMatch(c -> Chars.isLineEnd((char) c));
  }

  /**
   * The end of the compound with hyphens that stops at {@code end}, with a suspended hyphen if it
   * has one.
   */
  int hyphenatedEnd(int end) {
    int last = end;
    while (joinsParts(last)) {
      last = wordEnd(last + 1);
    }
    return isSuspended(last) ? last + 1 : last;
  }

  private boolean joinsParts(int hyphen) {
    return isAgainst(hyphen, Chars.HYPHEN)
        && isTightHyphen(hyphen)
        && at(hyphen - 1).isLetter()
        && at(hyphen + 1).isLetter();
  }

  private boolean isTightHyphen(int place) {
    return at(place).code() == Chars.HYPHEN
        && at(place + 1).isWord()
        && at(place + 1).start() == at(place).end();
  }

  /** The end of {@code key} if it stands at {@code begin}, else {@link #NONE}. */
  int endOf(String key, int begin) {
    return endOf(key, 0, begin);
  }

  /** The same for the part of the key from {@code next} on. */
  private int endOf(String key, int next, int place) {
    if (next == key.length()) {
      return splitsLigature(place) ? NONE : place;
    }
    if (at(place).code() == Symbol.CUT) {
      int end = endOf(key, next, place + 1);
      if (end != NONE) {
        return end;
      }
    }
    return reads(key.charAt(next), place) ? endOf(key, next + 1, place + 1) : NONE;
  }

  private boolean reads(int wanted, int place) {
    return switch (wanted) {
      case Chars.SPACE -> at(place).isGap();
      case Chars.HYPHEN -> isTightHyphen(place);
      default -> at(place).code() == wanted;
    };
  }

  /**
   * Whether the letters of {@code exact} and those from {@code begin} to {@code end} agree in case.
   */
  boolean hasCaseOf(String exact, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    for (Symbol symbol : list.subList(begin, end)) {
      letters.append(symbol.isWord() ? text[symbol.start()] : "");
    }
    return capitals(letters.toString()).equals(capitals(exact));
  }

  /** One sign for each letter. */
  private static String capitals(String word) {
    StringBuilder capitals = new StringBuilder();
    for (char c : word.toCharArray()) {
      capitals.append(Chars.isWord(c) ? Character.isUpperCase(c) ? "A" : "a" : "");
    }
    return capitals.toString();
  }
}
