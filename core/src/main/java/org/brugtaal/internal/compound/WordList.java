package org.brugtaal.internal.compound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Words in lower-case letters without accents: the bytes of a sorted text with a word on each line.
 *
 * <p>Nothing is parsed, so that loading is reading. A look-up narrows down, letter by letter, the
 * lines that begin as the text does. Immutable and safe for use by many threads.
 */
final class WordList {

  private static final byte NEWLINE = '\n';
  private static final String BUNDLED = "dutch-parts.txt";

  private final byte[] lines;

  private WordList(byte[] lines) {
    this.lines = lines;
  }

  /** The words that Dutch compounds are made of, read from the jar. */
  static WordList bundled() {
    try (InputStream in = WordList.class.getResourceAsStream(BUNDLED)) {
      return new WordList(Objects.requireNonNull(in, BUNDLED).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(BUNDLED + " cannot be read", e);
    }
  }

  /** A list of {@code words}, in any order. */
  static WordList of(Collection<String> words) {
    StringBuilder lines = new StringBuilder();
    new TreeSet<>(words).forEach(word -> lines.append(word).append('\n'));
    return new WordList(lines.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Reports every listed word that {@code text} has at a place.
   *
   * @param text any text; only letters from a to z are in words
   * @param from where the words begin
   * @param ends receives the offset behind each word, the shortest first
   */
  void forEachAt(String text, int from, IntConsumer ends) {
    int low = 0;
    int high = lines.length;
    for (int depth = 0; low < high; depth++) {
      if (depth > 0 && lines[low + depth] == NEWLINE) {
        ends.accept(from + depth);
      }
      if (from + depth == text.length()) {
        return;
      }
      char letter = text.charAt(from + depth);
      low = firstFrom(letter, depth, low, high);
      high = firstFrom(letter + 1, depth, low, high);
    }
  }

  /**
   * The start of the first line from {@code low} to {@code high} whose letter at {@code depth} is
   * {@code letter} or a later one; the lines agree in the letters before it.
   */
  private int firstFrom(int letter, int depth, int low, int high) {
    int first = low;
    int last = high;
    while (first < last) {
      int line = lineStart((first + last) >>> 1, first);
      if (lines[line + depth] < letter) {
        first = lineEnd(line + depth) + 1;
      } else {
        last = line;
      }
    }
    return first;
  }

  private int lineStart(int at, int lowest) {
    int start = at;
    while (start > lowest && lines[start - 1] != NEWLINE) {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (lines[end] != NEWLINE) {
      end++;
    }
    return end;
  }
}
