package org.brugtaal;

import java.time.LocalDate;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text to analyse. The text is never modified; all offsets in an {@link Analysis} point into it.
 *
 * @param source where it came from, such as a file name; empty if it has no name
 * @param text the text; may be empty, and may hold anything
 * @param language its declared language, or null to look at each segment
 * @param date its date, or null; carried along, not interpreted
 */
public record Document(
    String source, String text, @Nullable Language language, @Nullable LocalDate date) {

  /**
   * A document without a name, whose language is looked at segment by segment.
   *
   * @param text the text
   * @return the document
   */
  public static Document of(String text) {
    return new Document("", text, null, null);
  }

  /**
   * The same text under another name.
   *
   * @param name where it came from
   * @return a new document
   */
  public Document withSource(String name) {
    return new Document(name, text, language, date);
  }

  /**
   * The same text, declared to be in one language.
   *
   * @param declared the language of all its segments, or null to look at each
   * @return a new document
   */
  public Document withLanguage(@Nullable Language declared) {
    return new Document(source, text, declared, date);
  }
}
