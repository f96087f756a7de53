package org.brugtaal.internal.match;

import org.jspecify.annotations.Nullable;

/**
 * Reads on from one place of a text after the other, as long as a key does: it keeps the longest
 * match of a dominant and of another term and reports every exception and cue on its way.
 */
final class Walk {

  private static final int NOTHING = -1;

  private final Vocabulary vocabulary;
  private final Traits traits;
  private final Trie trie;
  private final CompoundRules compounds;
  private final char[] text;
  private final int from;
  private final int to;
  private final Match.Sink sink;

  private final Best dominant = new Best();
  private final Best other = new Best();

  private int start;
  private int wordStart;

  /**
   * The longest match so far from one start; a name may begin where a dominant term does, so each
   * kind has its own.
   */
  private static final class Best {
    private int start;
    private int end;
    private int entry;
    private Match match = Match.WHOLE;
  }

  Walk(
      Vocabulary vocabulary,
      Traits traits,
      Trie trie,
      CompoundRules compounds,
      char[] text,
      int from,
      int to,
      Match.Sink sink) {
    this.vocabulary = vocabulary;
    this.traits = traits;
    this.trie = trie;
    this.compounds = compounds;
    this.text = text;
    this.from = from;
    this.to = to;
    this.sink = sink;
  }

  /** Reports what begins at {@code begin}, in the word that begins at {@code word}. */
  void from(int word, int begin) {
    wordStart = word;
    start = begin;
    dominant.end = NOTHING;
    other.end = NOTHING;
    follow(Trie.ROOT, begin);
    report(dominant);
    report(other);
  }

  /** Reads on from {@code begin}, where {@code origin} has been reached in the trie. */
  private void follow(int origin, int begin) {
    int node = origin;
    int at = begin;
    while (at < to && node != Trie.NONE) {
      int code = Chars.code(text[at]);
      if (Chars.isWordCode(code) || isSign(code)) {
        node = trie.next(node, code);
        at++;
      } else if (code == Chars.LIGATURE) {
        node = walkLigature(node, text[at++]);
      } else if (code == Chars.SKIP) {
        at = LineEndHyphen.next(text, at, to);
        continue;
      } else {
        if (code == Chars.HYPHEN) {
          hyphen(node, at);
        }
        node = trie.next(node, Chars.SPACE);
        at = gapEnd(at);
      }
      if (node != Trie.NONE && trie.isEnd(node)) {
        ends(node, overMarks(at));
      }
    }
  }

  private static boolean isSign(int code) {
    return code == Chars.APOSTROPHE || code == Chars.SIGN || code == Chars.OTHER;
  }

  private void report(Best best) {
    if (best.end != NOTHING) {
      sink.accept(best.start, best.end, best.entry, best.match);
    }
  }

  private int walkLigature(int from, char ligature) {
    int node = from;
    String letters = Chars.letters(ligature);
    for (int i = 0; i < letters.length() && node != Trie.NONE; i++) {
      node = trie.next(node, Chars.code(letters.charAt(i)));
    }
    return node;
  }

  /** A hyphen may cut a word, or be one that a key is written with; to the caller it is a gap. */
  private void hyphen(int node, int at) {
    int resumed = LineEndHyphen.next(text, at, to);
    if (resumed != LineEndHyphen.NONE) {
      follow(node, resumed);
    } else if (at + 1 < to && Chars.isWord(text[at + 1])) {
      follow(trie.next(node, Chars.HYPHEN), at + 1);
    }
  }

  /**
   * The end of a gap between two words: white space without an empty line, or a hyphen with what
   * follows it.
   */
  private int gapEnd(int at) {
    int lineEnds = 0;
    int i = Chars.code(text[at]) == Chars.HYPHEN ? at + 1 : at;
    for (; i < to; i++) {
      int code = Chars.code(text[i]);
      if (code == Chars.NEWLINE) {
        lineEnds += text[i] == '\n' && text[i - 1] == '\r' ? 0 : 1;
      } else if (code != Chars.SPACE && code != Chars.SKIP) {
        break;
      }
    }
    return lineEnds > 1 ? to : i;
  }

  private int overMarks(int at) {
    int end = at;
    while (end < to && Chars.isMark(text[end])) {
      end++;
    }
    return end;
  }

  /** The keys of {@code node} end before {@code at}. */
  private void ends(int node, int at) {
    int next = nextInWord(at);
    int last = trie.endOfValues(node);
    for (int i = trie.firstValue(node); i < last; i++) {
      int number = trie.value(i);
      int entry = traits.of(number);
      if ((entry & Traits.EXACT) != 0 && !isWritten(vocabulary.entry(number).exact(), at)) {
        continue;
      }
      if ((entry & Traits.TERM) != 0) {
        term(number, entry, at, next);
      } else if (next == NOTHING && start == wordStart) {
        sink.accept(start, at, number, Match.WHOLE);
      }
    }
  }

  private void term(int number, int entry, int at, int next) {
    boolean opensWord = start == wordStart;
    boolean closesWord = next == NOTHING;
    if (opensWord && closesWord) {
      if ((entry & Traits.WHOLE) != 0 || compounds.isSuspended(text, at, to)) {
        keep(number, entry, at, Match.WHOLE);
      }
    } else if ((entry & (closesWord ? Traits.CLOSES : Traits.OPENS)) != 0) {
      int end = closesWord ? at : CompoundRules.wordEnd(text, next, to);
      if (compounds.isCompound(text, wordStart, start, at, end, form(number))) {
        keep(number, entry, end, closesWord ? Match.HEAD : Match.MODIFIER);
      }
    }
  }

  private Entry.TermForm form(int number) {
    return (Entry.TermForm) vocabulary.entry(number);
  }

  /** Keeps the match if none before it reaches further; the last of equals has most of the word. */
  private void keep(int number, int entry, int end, Match match) {
    int first = match == Match.WHOLE ? start : wordStart;
    int last = end;
    if (compounds.apply() && (entry & (Traits.OPENS | Traits.CLOSES)) != 0) {
      first = compounds.extendLeft(text, first, from, form(number));
      last = compounds.extendRight(text, end, to, form(number));
    }
    Best best = (entry & Traits.DOMINANT) != 0 ? dominant : other;
    if (last >= best.end) {
      best.start = first;
      best.end = last;
      best.entry = number;
      best.match = match;
    }
  }

  /** The offset at which the word before {@code at} goes on, or NOTHING if it ends there. */
  private int nextInWord(int at) {
    int i = at;
    while (i < to && i != LineEndHyphen.NONE && !Chars.isWord(text[i])) {
      i = LineEndHyphen.next(text, i, to);
    }
    return i < to ? i : NOTHING;
  }

  /**
   * Whether the letters from {@link #start} to {@code end} have the case of those of {@code exact}.
   */
  private boolean isWritten(@Nullable String exact, int end) {
    if (exact == null) {
      return true;
    }
    int letter = 0;
    for (int at = start; at < end; at++) {
      for (int i = Chars.lettersIn(text[at]); i > 0; i--) {
        while (!Chars.isWord(exact.charAt(letter))) {
          letter++;
        }
        if (Character.isUpperCase(text[at]) != Character.isUpperCase(exact.charAt(letter++))) {
          return false;
        }
      }
    }
    return true;
  }
}
