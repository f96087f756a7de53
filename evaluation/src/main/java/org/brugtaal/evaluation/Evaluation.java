package org.brugtaal.evaluation;

import java.util.List;
import org.brugtaal.lexicon.Language;

/**
 * How well the program does in the texts of one language.
 *
 * @param language the language of the texts
 * @param documents number of texts
 * @param words number of words that hold a letter
 * @param debatable number of marks in doubt, which count neither way
 * @param program the program's scores
 * @param baseline those of a naive search: every listed form of every dominant term of this
 *     language as whole words, in any capitals, everything flagged
 * @param lines for each language the lines of five words or more in it that the program takes for
 *     that language; the segment with most of a line decides
 * @param organisations found terms that carry an organisation, and are given to it
 * @param differences every place where the program differs, by text and in reading order
 */
public record Evaluation(
    Language language,
    int documents,
    int words,
    int debatable,
    Scores program,
    Scores baseline,
    List<Share> lines,
    Proportion organisations,
    List<Difference> differences) {

  // Copies the lists.
  public Evaluation {
    lines = List.copyOf(lines);
    differences = List.copyOf(differences);
  }
}
