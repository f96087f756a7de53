package org.brugtaal.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Attribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Some hundred tokens of a stream and the text that their words make, so that an expression can be
 * read before its first word passes.
 *
 * <p>Tokens are kept in primitive arrays. The whole state is captured only of a token beside a
 * word, and behind a stream that sets attributes which tokenizers do not set.
 */
final class TokenWindow {

  /** Bounds every expression. */
  private static final char BREAK = ',';

  /**
   * May be a suspended hyphen; the empty lines after it bound every expression, and join no word
   * that a line end cuts.
   */
  private static final char[] DOUBTFUL_HYPHEN = {
    ConceptSelection.DOUBTFUL_HYPHEN, '\n', '\n', '\n'
  };

  private static final int TOKENS = 512;
  private static final int LEAST_REACH = 16;
  private static final int TEXT = 8 * 1024;
  private static final int LARGEST_KEPT_TEXT = 64 * 1024;

  private static final Set<Class<? extends Attribute>> PLAIN =
      Set.of(
          CharTermAttribute.class,
          TermToBytesRefAttribute.class,
          OffsetAttribute.class,
          PositionIncrementAttribute.class,
          PositionLengthAttribute.class,
          TypeAttribute.class,
          TermFrequencyAttribute.class);

  private final AttributeSource source;
  private final boolean plain;
  private final ConceptFilter.Gaps gaps;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final PositionIncrementAttribute increment;
  private final PositionLengthAttribute length;
  private final TypeAttribute type;
  private final @Nullable TermFrequencyAttribute frequency;

  /**
   * So many tokens stay before the next one, and so many are known after the last that may pass.
   */
  private final int reach;

  private final int[] textStarts;
  private final int[] textEnds;
  private final int[] startOffsets;
  private final int[] endOffsets;
  private final int[] increments;
  private final int[] lengths;
  private final String[] types;
  private final AttributeSource.@Nullable State[] states;

  private char[] text = new char[TEXT];
  private int textLength;
  private int size;
  private int next;
  private int limit;
  private boolean exhausted;

  /**
   * A window over the tokens of {@code source}, which has the attributes of its input and these
   * five only.
   */
  TokenWindow(AttributeSource source, ConceptFilter.Gaps gaps, int longestExpression) {
    this.source = source;
    this.gaps = gaps;
    this.plain = isPlain(source);
    this.term = source.getAttribute(CharTermAttribute.class);
    this.offset = source.getAttribute(OffsetAttribute.class);
    this.increment = source.getAttribute(PositionIncrementAttribute.class);
    this.length = source.getAttribute(PositionLengthAttribute.class);
    this.type = source.getAttribute(TypeAttribute.class);
    this.frequency = source.getAttribute(TermFrequencyAttribute.class);
    this.reach = Math.max(LEAST_REACH, 2 * longestExpression);
    int capacity = TOKENS + 2 * reach;
    textStarts = new int[capacity];
    textEnds = new int[capacity];
    startOffsets = new int[capacity];
    endOffsets = new int[capacity];
    increments = new int[capacity];
    lengths = new int[capacity];
    types = new String[capacity];
    states = new AttributeSource.State[capacity];
  }

  /** Whether the source holds nothing that the arrays do not keep. */
  private static boolean isPlain(AttributeSource source) {
    Iterator<Class<? extends Attribute>> classes = source.getAttributeClassesIterator();
    while (classes.hasNext()) {
      if (!PLAIN.contains(classes.next())) {
        return false;
      }
    }
    return true;
  }

  void reset() {
    size = 0;
    next = 0;
    limit = 0;
    textLength = 0;
    exhausted = false;
    Arrays.fill(states, null);
    if (text.length > LARGEST_KEPT_TEXT) {
      text = new char[TEXT];
    }
  }

  /** Whether a token may pass. */
  boolean hasNext() {
    return next < limit;
  }

  /** Moves on and reads as many tokens as fit; the number of units by which the text moved. */
  int fill(TokenStream input) throws IOException {
    int removed = drop(Math.max(0, next - reach));
    while (!exhausted && size < types.length) {
      if (input.incrementToken()) {
        add();
      } else {
        exhausted = true;
      }
    }
    limit = exhausted ? size : size - reach;
    return removed;
  }

  private int drop(int tokens) {
    if (tokens == 0) {
      return 0;
    }
    int units = textStarts[tokens];
    System.arraycopy(text, units, text, 0, textLength - units);
    textLength -= units;
    for (int[] array :
        new int[][] {textStarts, textEnds, startOffsets, endOffsets, increments, lengths}) {
      System.arraycopy(array, tokens, array, 0, size - tokens);
    }
    System.arraycopy(types, tokens, types, 0, size - tokens);
    System.arraycopy(states, tokens, states, 0, size - tokens);
    size -= tokens;
    next -= tokens;
    for (int i = 0; i < size; i++) {
      textStarts[i] -= units;
      textEnds[i] -= units;
    }
    return units;
  }

  private void add() {
    boolean word = size == 0 || increment.getPositionIncrement() > 0;
    if (word) {
      gap();
    }
    textStarts[size] = textLength;
    if (word) {
      append(term.buffer(), term.length());
    }
    textEnds[size] = textLength;
    startOffsets[size] = offset.startOffset();
    endOffsets[size] = offset.endOffset();
    increments[size] = increment.getPositionIncrement();
    lengths[size] = length.getPositionLength();
    types[size] = type.type();
    states[size] = word && isKept() ? null : source.captureState();
    size++;
  }

  /** What stands before the word in the source, as far as the offsets tell. */
  private void gap() {
    if (size == 0) {
      return;
    }
    int units = offset.startOffset() - endOffsets[size - 1];
    boolean blank = units == 1 || (units > 1 && gaps == ConceptFilter.Gaps.BLANK);
    if (increment.getPositionIncrement() > 1 || units < 1) {
      append(BREAK);
    } else if (blank) {
      append(' ');
    } else if (units == 2) {
      append(DOUBTFUL_HYPHEN, DOUBTFUL_HYPHEN.length);
    } else {
      append(BREAK);
      append(' ');
    }
  }

  private boolean isKept() {
    return plain && (frequency == null || frequency.getTermFrequency() == 1);
  }

  private void append(char c) {
    text = ArrayUtil.grow(text, textLength + 1);
    text[textLength++] = c;
  }

  private void append(char[] word, int count) {
    text = ArrayUtil.grow(text, textLength + count);
    System.arraycopy(word, 0, text, textLength, count);
    textLength += count;
  }

  /** Makes the next token that of the stream. */
  void emit() {
    AttributeSource.State state = states[next];
    if (state != null) {
      source.restoreState(state);
      states[next] = null;
    } else {
      source.clearAttributes();
      term.copyBuffer(text, textStarts[next], textEnds[next] - textStarts[next]);
      offset.setOffset(startOffsets[next], endOffsets[next]);
      increment.setPositionIncrement(increments[next]);
      length.setPositionLength(lengths[next]);
      type.setType(types[next]);
    }
    next++;
  }

  /** The token that passed last, or -1 if the window holds none. */
  int lastEmitted() {
    return next - 1;
  }

  char[] text() {
    return text;
  }

  int textLength() {
    return textLength;
  }

  /** Where the text of the next token begins. */
  int nextStart() {
    return textStarts[next];
  }

  /** Where the text begins that is only there to look ahead. */
  int limitStart() {
    return limit == size ? textLength : textStarts[limit];
  }

  /** The first word that ends after an offset into the text. */
  int tokenAt(int at) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (textEnds[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last token that begins before an offset into the text. */
  int tokenBefore(int at) {
    int low = 0;
    int high = size - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (textStarts[middle] < at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  int startOffset(int token) {
    return startOffsets[token];
  }

  int endOffset(int token) {
    return endOffsets[token];
  }

  /** The number of positions from the beginning of one token to the end of another. */
  int positions(int first, int last) {
    int positions = lengths[last];
    for (int i = first + 1; i <= last; i++) {
      positions += increments[i];
    }
    return positions;
  }
}
