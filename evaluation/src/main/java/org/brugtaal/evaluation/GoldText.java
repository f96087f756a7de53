package org.brugtaal.evaluation;

import java.util.List;
import java.util.Map;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.lexicon.Language;

/**
 * A text with what a reader marked in it.
 *
 * @param name path of the text within its folder, with {@code /} between the parts
 * @param language the language of most of its lines
 * @param text the text; line ends are LF
 * @param marks the marks in the order of their file, without overlaps
 * @param otherLines the lines that are in another language, by number from 1
 */
public record GoldText(
    String name,
    Language language,
    String text,
    List<Mark> marks,
    Map<Integer, DocumentLanguage> otherLines) {

  // Copies the collections.
  public GoldText {
    marks = List.copyOf(marks);
    otherLines = Map.copyOf(otherLines);
  }
}
