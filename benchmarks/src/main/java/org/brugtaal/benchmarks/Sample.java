package org.brugtaal.benchmarks;

import java.nio.charset.StandardCharsets;
import org.brugtaal.lexicon.Language;

/** One document in the forms in which the engines read it. */
final class Sample {

  private final Language language;
  private final String text;
  private final char[] chars;
  private final byte[] utf8;

  Sample(Language language, String text) {
    this.language = language;
    this.text = text;
    this.chars = text.toCharArray();
    this.utf8 = text.getBytes(StandardCharsets.UTF_8);
  }

  Language language() {
    return language;
  }

  String text() {
    return text;
  }

  /** The text, not to be changed. */
  char[] chars() {
    return chars;
  }

  /** The text, not to be changed. */
  byte[] utf8() {
    return utf8;
  }

  /** The unit of every throughput: the length in UTF-8. */
  int bytes() {
    return utf8.length;
  }
}
