package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(TestLexicon.LEXICON, Language.DUTCH);

  private final Beginnings beginnings = new Beginnings();

  @Test
  void addWords_word_passesByItself() {
    beginnings.addWords(key("dader"));
    assertThat(beginnings.isWord(letters("dader"))).isTrue();
    assertThat(beginnings.isWord(letters("daders"))).isFalse();
    assertThat(beginnings.isWord(letters("dade"))).isFalse();
    assertThat(beginnings.isPair(letters("dader"), letters("en"))).isFalse();
  }

  @Test
  void addWords_severalWords_passWithTheSecond() {
    beginnings.addWords(key("strijd tegen terrorisme"));
    beginnings.addWords(key("A&E"));
    assertThat(beginnings.isPair(letters("strijd"), letters("tegen"))).isTrue();
    assertThat(beginnings.isPair(letters("a"), letters("e"))).isTrue();
    assertThat(beginnings.isPair(letters("strijd"), letters("om"))).isFalse();
    assertThat(beginnings.isPair(letters("tegen"), letters("strijd"))).isFalse();
    assertThat(beginnings.isWord(letters("strijd"))).isFalse();
  }

  @Test
  void addWords_signBehind_isNoSecondWord() {
    beginnings.addWords(key("enz."));
    assertThat(beginnings.isWord(letters("enz"))).isTrue();
  }

  @Test
  void addInside_word_passesAtItsFourthLetterWhateverIsBefore() {
    beginnings.addInside(key("dader"));
    beginnings.addInside(key("bom"));
    beginnings.addInside(key("ex-dader"));
    assertThat(beginnings.part(letters("jeugddade"))).isOne();
    assertThat(beginnings.part(letters("dade"))).isOne();
    assertThat(beginnings.part(letters(" dad"))).isZero();
    assertThat(beginnings.part(letters("xbom"))).isZero();
    assertThat(beginnings.part(letters("ex-d"))).isZero();
  }

  @Test
  void addOpener_word_passesWhereALongerOneBeginsWithIt() {
    beginnings.addOpener(key("criminaliteits"));
    assertThat(beginnings.part(letters("crim"))).isOne();
    assertThat(beginnings.part(letters(" cri"))).isZero();
  }

  @Test
  void addOpener_shortWord_passesAtTheThirdLetterOfTheWord() {
    beginnings.addOpener(key("bom"));
    beginnings.addOpener(key("vn"));
    assertThat(beginnings.part(letters(" bom"))).isOne();
    assertThat(beginnings.part(letters("xbom"))).isZero();
    for (char next = 'a'; next <= 'z'; next++) {
      assertThat(beginnings.part(letters(" vn" + next))).isOne();
    }
    assertThat(beginnings.part(letters("vn "))).isZero();
  }

  @Test
  void addOpener_twoWords_passWhereTheSecondBegins() {
    beginnings.addOpener(key("lone wolf"));
    beginnings.addOpener(key("de-radicaliserings"));
    assertThat(beginnings.part(letters("lone wolf"))).isOne();
    assertThat(beginnings.part(letters("de-radi"))).isOne();
    assertThat(beginnings.part(letters("lone"))).isZero();
  }

  private static String key(String text) {
    return VOCABULARY.key(text);
  }

  private static long letters(String text) {
    long letters = 0;
    for (char c : text.toCharArray()) {
      letters = LetterCodes.push(letters, Chars.code(c));
    }
    return letters;
  }
}
