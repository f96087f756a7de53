package org.brugtaal.reports;

import java.util.regex.Pattern;

/** Text of a document as it reads on one line. */
final class OneLine {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u00A0\\u2028\\u2029]+");
  private static final Pattern BROKEN = Pattern.compile("[-\\u2010]\\h*[\\v]+\\h*");
  private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00AD");

  private OneLine() {}

  /** The text with each stretch of white space as one space. */
  static String of(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  /**
   * A matched expression as the writer meant it: a word that was broken over two lines is whole
   * again.
   */
  static String expression(String match) {
    String whole = BROKEN.matcher(match).replaceAll("");
    return of(SOFT_HYPHEN.matcher(whole).replaceAll(""));
  }
}
