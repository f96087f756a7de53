package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/**
 * Holds the matcher to two lists of words of our own: compounds that must be found whole, and words
 * that hold the letters of a term but not the term. What it does otherwise stands in {@code
 * open-cases.tsv}: a new failure fails, and so does one that is gone but still listed.
 */
class CompoundSamplesTest {

  private static final Path FOLDER = Path.of("../corpus-samples/compounds");
  private static final int WORDS = 300;
  private static final Vocabulary VOCABULARY = Vocabulary.of(Lexicon.bundled(), Language.DUTCH);
  private static final TermMatcher MATCHER = new TermMatcher(VOCABULARY);

  @Test
  void compoundsAndLookAlikes_areToldApart_apartFromTheOpenCases() throws IOException {
    List<String> failures = new ArrayList<>();
    for (String[] row : rows("compounds.tsv")) {
      String expected = row[0] + ":" + row[2];
      List<String> found = found(row[0]);
      if (!found.contains(expected)) {
        failures.add(row[0] + "\t" + row[2] + "\t" + String.join(" ", found));
      }
    }
    for (String[] row : rows("look-alikes.tsv")) {
      List<String> found = found(row[0]);
      if (!found.isEmpty()) {
        failures.add(row[0] + "\t\t" + String.join(" ", found));
      }
    }
    List<String> open = Files.readAllLines(FOLDER.resolve("open-cases.tsv"));
    assertThat(failures).containsExactlyElementsOf(open.subList(1, open.size()));
  }

  @Test
  void lists_areAsLongAsTheFiguresSay_andNameLettersOfTheWord() throws IOException {
    for (String file : List.of("compounds.tsv", "look-alikes.tsv")) {
      List<String[]> rows = rows(file);
      assertThat(rows.stream().map(row -> row[0])).hasSize(WORDS).doesNotHaveDuplicates();
      for (String[] row : rows) {
        boolean near = row[1].equals("-");
        assertThat(near || VOCABULARY.key(row[0]).contains(VOCABULARY.key(row[1])))
            .as(row[0])
            .isTrue();
      }
    }
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .skip(1)
        .map(row -> row.split("\t", -1))
        .toList();
  }

  private static List<String> found(String word) {
    List<String> found = new ArrayList<>();
    MATCHER.scan(
        word.toCharArray(),
        0,
        word.length(),
        (start, end, number, match) -> {
          if (VOCABULARY.entry(number) instanceof Entry.TermForm form) {
            found.add(word.substring(start, end) + ":" + form.concept().id());
          }
        });
    return found;
  }
}
