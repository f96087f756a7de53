package org.brugtaal.internal.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What needs data that is not in the project; each runs where a property says where that is. */
class MeasuredListTest {

  /** {@code -Dbrugtaal.treebanks=FOLDER}, with the Dutch UD treebanks Alpino and LassySmall. */
  @Test
  @EnabledIfSystemProperty(named = "brugtaal.treebanks", matches = ".+")
  void middle_treebankCompound_isCutAtItsBoundary() throws IOException {
    Map<String, Integer> compounds =
        TreebankCompounds.in(Path.of(System.getProperty("brugtaal.treebanks")));
    Boundaries boundaries = new Boundaries(WordList.bundled());
    long right =
        compounds.entrySet().stream()
            .filter(entry -> boundaries.middle(entry.getKey()).orElse(0) == entry.getValue())
            .count();
    System.out.println("Treebank compounds: " + right + " right of " + compounds.size());
    assertThat(right / (double) compounds.size()).isGreaterThan(0.94);
  }

  /** {@code -Dbrugtaal.wordlist=FILE}, the list that the committed one was made from. */
  @Test
  @EnabledIfSystemProperty(named = "brugtaal.wordlist", matches = ".+")
  void reduce_originalList_givesTheCommittedOne() throws IOException {
    Path committed = Path.of("src/main/resources/org/brugtaal/internal/compound/dutch-parts.txt");
    assertThat(PartsListMain.reduce(Path.of(System.getProperty("brugtaal.wordlist"))))
        .containsExactlyElementsOf(Files.readAllLines(committed));
  }
}
