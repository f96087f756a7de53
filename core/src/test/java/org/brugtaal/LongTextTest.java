package org.brugtaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody writes but that a damaged or hostile file may hold: the time they take stays in
 * proportion to their length. The limits are generous; what takes quadratic time takes minutes.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextTest {

  private static final int MILLION = 1_000_000;

  static Stream<String> pieces() {
    return Stream.of(
        "\"",
        "'",
        "“",
        "‘",
        "«",
        "(",
        "[",
        ">",
        "a.",
        "a:",
        "-",
        "-\n",
        "x-",
        "\u00AD",
        "\u0301",
        "\n",
        "> ",
        "- x\n",
        "A (b): c\n",
        "Aanwezig: A (b), ",
        "Aanwezig\n",
        "Jan Bal (GGD) ",
        "mevrouw ",
        "A | b\n",
        "**A (b)** - c\n",
        "artikel 1 ",
        "\uD800",
        "()",
        "“”",
        "a-\n",
        "artikel 1 van de Wet en ",
        "She said:\n\n    x\n",
        "Ja en nee, ik wil.\nYes and no, I will.\n");
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void analyze_onePieceOverAndOver_ends(String piece) {
    String text = piece.repeat(MILLION / piece.length());
    for (Language language : Language.values()) {
      assertThat(SmallLexicon.analyze(language, text).hits()).isEmpty();
    }
    assertThat(SmallLexicon.BRIDGE.analyze(Document.of(text)).hits()).isEmpty();
  }

  /** A piece that holds hits, so that one segment has as many as fit. */
  record Crowd(Language language, String piece, int hits) {
    @Override
    public String toString() {
      return piece;
    }
  }

  static Stream<Crowd> crowds() {
    return Stream.of(
        new Crowd(Language.DUTCH, "daders ", 1),
        new Crowd(Language.DUTCH, "'daders' ", 1),
        new Crowd(Language.DUTCH, "Daders. ", 1),
        new Crowd(Language.DUTCH, "geen daders ", 1),
        new Crowd(Language.DUTCH, "het woord daders ", 1),
        new Crowd(Language.DUTCH, "artikel 5 daders ", 1),
        new Crowd(Language.DUTCH, "Wet radicalisering ", 1),
        new Crowd(Language.DUTCH, "bureau voor daders ", 1),
        new Crowd(Language.DUTCH, "dader van de week ", 0),
        new Crowd(Language.DUTCH, "herstel school daders ", 1),
        new Crowd(Language.DUTCH, "Team Daders en ", 1),
        new Crowd(Language.DUTCH, "Daders Team ", 1),
        new Crowd(Language.DUTCH, "daders is een woord ", 1),
        new Crowd(Language.DUTCH, "onder daders verstaan wij ", 1),
        new Crowd(Language.DUTCH, "op grond van artikel 5 kan daders ", 1),
        new Crowd(Language.DUTCH, "Wet op daders ", 1),
        new Crowd(Language.DUTCH, "mis- en daders ", 1),
        new Crowd(Language.ENGLISH, "mis- and perpetrators ", 1),
        new Crowd(Language.DUTCH, "woorden: daders, ", 1),
        new Crowd(Language.DUTCH, "woorden:\n- daders\n", 1),
        new Crowd(Language.DUTCH, "daders betekent hier iemand ", 1),
        new Crowd(Language.DUTCH, "dealer daders ", 2),
        new Crowd(Language.DUTCH, "woord | x\ndaders | y\n", 1),
        new Crowd(Language.ENGLISH, "perpetrators ", 1),
        new Crowd(Language.ENGLISH, "“perpetrators” ", 1),
        new Crowd(Language.ENGLISH, "the term perpetrators ", 1),
        new Crowd(Language.ENGLISH, "Not perpetrators. ", 1));
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void analyze_hitsOverAndOver_findsEachAndEnds(Crowd crowd) {
    int times = MILLION / crowd.piece().length();
    Analysis analysis = SmallLexicon.analyze(crowd.language(), crowd.piece().repeat(times));
    assertThat(analysis.hits()).hasSize(times * crowd.hits());
  }

  @Test
  void analyze_wordOfFiveMillionLetters_isOneUnit() {
    for (Language language : Language.values()) {
      Analysis analysis = SmallLexicon.analyze(language, "a".repeat(5 * MILLION));
      assertThat(analysis.units()).isEqualTo(1);
      assertThat(analysis.hits()).isEmpty();
    }
  }

  @Test
  void analyze_termOverAndOverInOneWord_isNoTerm() {
    for (Language language : Language.values()) {
      assertThat(SmallLexicon.analyze(language, "daders".repeat(MILLION)).hits()).isEmpty();
    }
  }

  @Test
  void analyze_undeclaredLongWord_isLeftAlone() {
    assertThat(SmallLexicon.BRIDGE.analyze(Document.of("a".repeat(5 * MILLION))).units()).isZero();
  }

  @Test
  void analyze_ambiguousWordsOverAndOver_ends() {
    String text = "We suspect that the suspect is here. The word suspect. ".repeat(2_000);
    Analysis analysis =
        TermBridge.bundled().analyze(Document.of(text).withLanguage(Language.ENGLISH));
    assertThat(analysis.hits()).hasSizeGreaterThanOrEqualTo(2_000);
  }
}
