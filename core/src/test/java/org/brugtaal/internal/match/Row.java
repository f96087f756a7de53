package org.brugtaal.internal.match;

import java.util.List;
import org.brugtaal.lexicon.Language;

/**
 * A text and what is found in it.
 *
 * @param name what the row shows
 * @param language the language of the vocabulary
 * @param text the text
 * @param found each match as {@code words:entry}, in reading order
 */
record Row(String name, Language language, String text, List<String> found) {

  static Row dutch(String name, String text, String... found) {
    return new Row(name, Language.DUTCH, text, List.of(found));
  }

  static Row english(String name, String text, String... found) {
    return new Row(name, Language.ENGLISH, text, List.of(found));
  }

  @Override
  public String toString() {
    return name;
  }
}
