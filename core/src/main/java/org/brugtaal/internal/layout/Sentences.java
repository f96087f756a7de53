package org.brugtaal.internal.layout;

import java.util.Arrays;
import org.brugtaal.Span;

/** The sentences of one segment, as the offsets of their ends. */
public final class Sentences {

  private final int from;
  private int[] ends = new int[8];
  private int size;

  private Sentences(int from) {
    this.from = from;
  }

  /**
   * The sentences of a stretch.
   *
   * @param splitter who splits
   * @param text the document's text
   * @param segment the stretch; not empty
   * @return its sentences, at least one
   */
  public static Sentences of(SentenceSplitter splitter, String text, Span segment) {
    Sentences sentences = new Sentences(segment.start());
    splitter.split(text, segment.start(), segment.end(), sentences::add);
    return sentences;
  }

  private void add(int end) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = end;
  }

  /**
   * The number of sentences.
   *
   * @return at least 1
   */
  public int size() {
    return size;
  }

  /**
   * One sentence.
   *
   * @param index 0 or more, below {@link #size()}
   * @return where it stands, white space behind it included
   */
  public Span get(int index) {
    return new Span(index == 0 ? from : ends[index - 1], ends[index]);
  }

  /**
   * The sentence that holds an offset.
   *
   * @param offset an offset within the segment
   * @return where the sentence stands
   */
  public Span around(int offset) {
    int place = Arrays.binarySearch(ends, 0, size, offset + 1);
    return get(Math.min(size - 1, place < 0 ? -place - 1 : place));
  }
}
