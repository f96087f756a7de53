package org.brugtaal.internal.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which readings of a word win, with a list of a dozen words. */
class CompoundSplitterTest {

  private static final CompoundSplitter SPLITTER =
      new CompoundSplitter(
          WordList.of(
              List.of(
                  "jeugd",
                  "groep",
                  "hoofd",
                  "hoof",
                  "ader",
                  "breuk",
                  "trauma",
                  "traumatoloog",
                  "tol",
                  "oog",
                  "kinder",
                  "hulp",
                  "kinderarmoede",
                  "ver",
                  "dag",
                  "judo",
                  "centrum",
                  "rum",
                  "jud",
                  "verkeer",
                  "lid",
                  "top")));

  /**
   * A word with letters of a term.
   *
   * @param word the word, the letters between brackets
   * @param part whether they are a part of it
   */
  record Word(String word, boolean part) {
    @Override
    public String toString() {
      return word;
    }
  }

  static List<Word> words() {
    return List.of(
        new Word("[dader]", true),
        new Word("jeugd[dader]", true),
        new Word("jeugd[dader]groep", true),
        new Word("[dader]groephulp", true),
        new Word("verkeers[dader]", true),
        new Word("jeugden[dader]", true),
        new Word("[dader]sgroep", true),
        new Word("[dader]engroep", true),
        new Word("top600[dader]", true),
        new Word("[dader]112groep", true),
        new Word("x600[dader]", false),
        new Word("[dader]s", false),
        new Word("[dader]groeps", false),
        new Word("x[dader]", false),
        new Word("[dader]x", false),
        new Word("jeugdx[dader]", false),
        new Word("s[dader]", false),
        // Two readings of two parts: the one without the term is believed.
        new Word("hoof[dader]", false),
        new Word("hoof[dader]breuk", false),
        // Three parts with the term, two without.
        new Word("ju[docent]rum", false),
        // A listed word that can be taken apart, and one that only comes apart in crumbs.
        new Word("kinder[armoede]", true),
        new Word("[trauma]toloog", false));
  }

  @ParameterizedTest
  @MethodSource("words")
  void hasPart_word_isReadInTheCheapestWay(Word word) {
    int start = word.word.indexOf('[');
    int end = word.word.indexOf(']') - 1;
    String letters = word.word.replace("[", "").replace("]", "");
    assertThat(SPLITTER.hasPart(letters, start, end)).isEqualTo(word.part);
  }
}
