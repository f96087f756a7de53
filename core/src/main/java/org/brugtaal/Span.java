package org.brugtaal;

/**
 * A stretch of a text: {@code [start, end)} in UTF-16 units of {@link Document#text()}.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset after the last unit, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + "," + end + ")");
    }
  }

  /**
   * The number of UTF-16 units.
   *
   * @return 0 or more
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether {@code other} lies within this span.
   *
   * @param other a span of the same text
   * @return true also for an equal span
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the spans share a unit.
   *
   * @param other a span of the same text
   * @return false for spans that only touch
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The text of the span.
   *
   * @param text the text it belongs to
   * @return its slice, line breaks included
   */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
