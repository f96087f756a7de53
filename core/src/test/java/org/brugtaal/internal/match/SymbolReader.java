package org.brugtaal.internal.match;

import java.util.ArrayList;
import java.util.List;

/** Reads a stretch of text as {@link Symbol symbols}. For the naive matcher. */
final class SymbolReader {

  private final char[] text;
  private final int to;
  private final List<Symbol> list = new ArrayList<>();

  private SymbolReader(char[] text, int to) {
    this.text = text;
    this.to = to;
  }

  static List<Symbol> read(char[] text, int from, int to) {
    SymbolReader reader = new SymbolReader(text, to);
    int at = from;
    while (at < to) {
      at = reader.read(at);
    }
    return reader.list;
  }

  /** Adds what is to be seen at {@code at}, and goes on behind it. */
  private int read(int at) {
    int code = Chars.code(text[at]);
    if (code == Chars.HYPHEN || text[at] == Chars.SOFT_HYPHEN) {
      int resumed = LineEndHyphen.resume(text, at, to);
      if (resumed != LineEndHyphen.NONE) {
        boolean gap = code == Chars.HYPHEN && lineEnds(at + 1) == 1 && !list.isEmpty();
        return gap ? add(Symbol.CUT, at, resumed) : resumed;
      }
    }
    if (code == Chars.LIGATURE) {
      Chars.letters(text[at])
          .chars()
          .forEach(c -> add(Chars.code((char) c), at, overMarks(at + 1)));
      return overMarks(at + 1);
    }
    return switch (code) {
      case Chars.SKIP -> at + 1;
      case Chars.SPACE, Chars.NEWLINE ->
          add(lineEnds(at) > 1 ? Symbol.STOP : Chars.SPACE, at, overGap(at));
      case Chars.HYPHEN -> hyphen(at);
      case Chars.FOREIGN -> add(Symbol.FOREIGN, at, overMarks(at + 1));
      case Chars.OTHER -> add(Symbol.STOP, at, at + 1);
      default -> add(code, at, overMarks(at + 1));
    };
  }

  private int hyphen(int at) {
    int end = overGap(at + 1);
    if (new String(text, at + 1, end - at - 1).chars().allMatch(c -> Chars.isInvisible((char) c))) {
      return add(Chars.HYPHEN, at, at + 1);
    }
    add(lineEnds(at + 1) > 1 ? Symbol.LAST : Symbol.SUSPENDED, at, at + 1);
    return end;
  }

  private int add(int code, int start, int end) {
    list.add(new Symbol(code, start, end));
    return end;
  }

  private int overMarks(int at) {
    int end = at;
    while (end < to && Character.getType(text[end]) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  private int overGap(int at) {
    int end = at;
    while (end < to && (Chars.isInvisible(text[end]) || isWhite(text[end]))) {
      end++;
    }
    return end;
  }

  private static boolean isWhite(char c) {
    return Chars.code(c) == Chars.SPACE || Chars.isLineEnd(c);
  }

  private long lineEnds(int at) {
    String gap = new String(text, at, overGap(at) - at).replace("\r\n", "\n");
    return gap.chars().filter(c -> Chars.isLineEnd((char) c)).count();
  }
}
