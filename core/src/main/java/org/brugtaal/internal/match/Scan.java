package org.brugtaal.internal.match;

import org.brugtaal.lexicon.Role;

/**
 * One pass over one stretch of text.
 *
 * <p>{@link #run} only looks at one symbol at a time and at the filter. A place that passes is
 * walked by {@link #walk}, which keeps the longest match of a dominant and of another term and
 * reports every exception and cue on its way.
 */
final class Scan {

  private static final int NOTHING = -1;

  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Grams grams;
  private final CompoundRules compounds;
  private final char[] text;
  private final int from;
  private final int to;
  private final Match.Sink sink;

  private final Best dominant = new Best();
  private final Best other = new Best();

  private int start;
  private int wordStart;
  private int wordBefore;

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

  Scan(
      Vocabulary vocabulary,
      Trie trie,
      Grams grams,
      CompoundRules compounds,
      char[] text,
      int from,
      int to,
      Match.Sink sink) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.grams = grams;
    this.compounds = compounds;
    this.text = text;
    this.from = from;
    this.to = to;
    this.sink = sink;
  }

  void run() {
    int gram = 0;
    int word = from;
    for (int i = from; i < to; i++) {
      int code = Chars.code(text[i]);
      if (Chars.isWordCode(code)) {
        word = Grams.endsInWord(gram) ? word : i;
        gram = Grams.push(gram, code);
        if (grams.contains(gram)) {
          candidate(gram, word, i, 1);
        }
      } else if (code == Chars.LIGATURE) {
        word = Grams.endsInWord(gram) ? word : i;
        gram = ligature(gram, word, i);
      } else if (code == Chars.SKIP || code == Chars.HYPHEN) {
        int next = LineEndHyphen.next(text, i, to);
        if (next != LineEndHyphen.NONE) {
          i = next - 1;
        } else {
          gram = boundary(gram, word, i);
        }
      } else {
        gram = boundary(gram, word, i);
      }
    }
    boundary(gram, word, to);
  }

  private int boundary(int gram, int word, int at) {
    if (!Grams.endsInWord(gram)) {
      return gram;
    }
    wordBefore = word;
    int closed = Grams.push(gram, 0);
    if (grams.contains(closed)) {
      candidate(closed, word, at, 0);
    }
    return closed;
  }

  private int ligature(int before, int word, int at) {
    int gram = before;
    String letters = Chars.letters(text[at]);
    for (int i = 0; i < letters.length(); i++) {
      gram = Grams.push(gram, Chars.code(letters.charAt(i)));
      if (grams.contains(gram)) {
        candidate(gram, word, at, i + 1);
      }
    }
    return gram;
  }

  /** A stretch that passed the filter and ends with {@code letters} letters at {@code at}. */
  private void candidate(int gram, int word, int at, int letters) {
    wordStart = word;
    if (Grams.beginsAtBoundary(gram)) {
      wordStart = Grams.endsInNextWord(gram) ? wordBefore : word;
      walk(wordStart);
    } else if (compounds.apply()) {
      int inside = back(at, letters);
      if (inside > word) {
        walk(inside);
      }
    }
  }

  /**
   * The offset of the fourth letter back, if {@code letters} are counted; else the word's start.
   */
  private int back(int at, int letters) {
    int count = letters;
    int i = at;
    while (count < 4 && i > wordStart) {
      i--;
      count += Chars.lettersIn(text[i]);
    }
    return count == 4 ? i : wordStart;
  }

  private void walk(int begin) {
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
      if (code == Chars.OTHER || code == Chars.FOREIGN) {
        break;
      } else if (Chars.isWordCode(code) || code == Chars.APOSTROPHE || code == Chars.SIGN) {
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
    for (int number : trie.values(node)) {
      Entry entry = vocabulary.entry(number);
      if (entry.exact() != null && !isWritten(entry.exact(), at)) {
        continue;
      }
      if (entry instanceof Entry.TermForm form) {
        term(form, number, at, next);
      } else if (next == NOTHING && start == wordStart) {
        sink.accept(start, at, number, Match.WHOLE);
      }
    }
  }

  private void term(Entry.TermForm form, int number, int at, int next) {
    boolean opensWord = start == wordStart;
    boolean closesWord = next == NOTHING;
    if (opensWord && closesWord) {
      if (form.whole() || compounds.isSuspended(text, at, to)) {
        keep(number, at, Match.WHOLE, form);
      }
    } else if (closesWord ? form.closes() : form.opens()) {
      int end = closesWord ? at : CompoundRules.wordEnd(text, next, to);
      if (compounds.isCompound(text, wordStart, start, at, end, form)) {
        keep(number, end, closesWord ? Match.HEAD : Match.MODIFIER, form);
      }
    }
  }

  /** Keeps the match if none before it reaches further; the last of equals has most of the word. */
  private void keep(int number, int end, Match match, Entry.TermForm form) {
    int first = match == Match.WHOLE ? start : wordStart;
    int last = end;
    if (compounds.apply()) {
      first = compounds.extendLeft(text, first, from, form);
      last = compounds.extendRight(text, end, to, form);
    }
    Best best = form.concept().role() == Role.DOMINANT ? dominant : other;
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
  private boolean isWritten(String exact, int end) {
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
