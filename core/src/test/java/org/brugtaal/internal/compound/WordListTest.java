package org.brugtaal.internal.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which listed words a text has at a place. */
class WordListTest {

  private static final WordList WORDS =
      WordList.of(List.of("zee", "dag", "dagen", "da", "dagenlang", "ei", "een"));

  /**
   * A look-up.
   *
   * @param text the text
   * @param from the place
   * @param ends where the words end
   */
  record LookUp(String text, int from, List<Integer> ends) {}

  static List<LookUp> lookUps() {
    return List.of(
        new LookUp("dag", 0, List.of(2, 3)),
        new LookUp("dagenlange", 0, List.of(2, 3, 5, 9)),
        new LookUp("werkdagen", 4, List.of(6, 7, 9)),
        new LookUp("zee", 0, List.of(3)),
        new LookUp("zeeen", 2, List.of(5)),
        new LookUp("zeg", 0, List.of()),
        new LookUp("zee", 3, List.of()),
        new LookUp("aaa", 0, List.of()),
        new LookUp("da\u0161", 0, List.of(2)),
        new LookUp("d5g", 0, List.of()),
        new LookUp("\n", 0, List.of()),
        new LookUp("dag\nzee", 0, List.of(2, 3)));
  }

  @ParameterizedTest
  @MethodSource("lookUps")
  void forEachAt_place_reportsTheWordsThere(LookUp lookUp) {
    List<Integer> ends = new ArrayList<>();
    WORDS.forEachAt(lookUp.text, lookUp.from, ends::add);
    assertThat(ends).isEqualTo(lookUp.ends);
  }
}
