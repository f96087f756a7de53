package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

  @Test
  void edges_words_areTheirBeginningsAndEnds() {
    assertThat(edges("Een dader, 1x")).containsExactly(0, 3, 4, 9, 11, 13);
    assertThat(edges("  a ")).containsExactly(2, 3);
    assertThat(edges(" - ")).isEmpty();
    assertThat(edges("")).isEmpty();
  }

  @Test
  void edges_wholeBlock_haveNoEndBehindIt() {
    assertThat(edges("a".repeat(64))).containsExactly(0);
    assertThat(edges(" ".repeat(63) + "a")).containsExactly(63);
    assertThat(edges("a".repeat(63) + " ")).containsExactly(0, 63);
  }

  @Test
  void read_text_endsWhereAWordMayBeJoined() {
    assertThat(length("een dader")).isEqualTo(9);
    assertThat(length("een da\u00ADder")).isEqualTo(6);
    assertThat(length("een dader\u0301")).isEqualTo(9);
    assertThat(length("een \uFB01")).isEqualTo(4);
    assertThat(length("een da-\nder")).isEqualTo(6);
    assertThat(length("x".repeat(100))).isEqualTo(64);
  }

  @Test
  void read_hyphenThatCutsNothing_boundsAWord() {
    assertThat(edges("ex-dader- en")).containsExactly(0, 2, 3, 8, 10, 12);
    assertThat(length("a-b -- c-")).isEqualTo(9);
    assertThat(length("-".repeat(70))).isEqualTo(64);
  }

  @Test
  void read_secondTime_forgetsTheFirst() {
    Block block = new Block("dader en, dader".toCharArray(), 15);
    block.read(0);
    long letters = block.letters(0, 5);
    block.read(10);
    assertThat(block.length()).isEqualTo(5);
    assertThat(block.letters(0, 5)).isEqualTo(letters);
    assertThat(places(block.edges())).containsExactly(0, 5);
  }

  @Test
  void letters_word_areItsOwn() {
    Block block = read("dader en dader");
    assertThat(block.letters(0, 5)).isEqualTo(block.letters(9, 14)).isNotEqualTo(0);
    assertThat(block.letters(6, 8)).isNotEqualTo(block.letters(0, 5));
  }

  @Test
  void parts_text_areWhereTheFourthLetterStands() {
    Beginnings beginnings = new Beginnings();
    beginnings.addInside("" + (char) 1 + (char) 2 + (char) 3 + (char) 4);
    assertThat(places(read("abcd xabcde").parts(beginnings))).containsExactly(3, 9);
    assertThat(places(read("x".repeat(60) + "abcd").parts(beginnings))).containsExactly(63);
    assertThat(places(read("abc d").parts(beginnings))).isEmpty();
    assertThat(read("").parts(beginnings)).isZero();
  }

  private static Block read(String text) {
    Block block = new Block(text.toCharArray(), text.length());
    block.read(0);
    return block;
  }

  private static int length(String text) {
    return read(text).length();
  }

  private static List<Integer> edges(String text) {
    return places(read(text).edges());
  }

  private static List<Integer> places(long bits) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < Long.SIZE; i++) {
      if ((bits >>> i & 1) != 0) {
        places.add(i);
      }
    }
    return places;
  }
}
