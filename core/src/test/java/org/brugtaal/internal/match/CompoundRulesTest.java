package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which longer words are compounds with a term, and how far a compound reaches. */
class CompoundRulesTest {

  private static final CompoundRules DUTCH = CompoundRules.of(Language.DUTCH);
  private static final CompoundRules ENGLISH = CompoundRules.of(Language.ENGLISH);

  private static final Entry.TermForm DADER = form("dader");
  private static final Entry.TermForm REPRESSIE = form("repressie");
  private static final Entry.TermForm OM = form("OM");

  /**
   * A word with a term in it.
   *
   * @param word the word, the term between brackets
   * @param compound whether it is a compound with the term
   */
  record Word(String word, boolean compound) {
    @Override
    public String toString() {
      return word;
    }
  }

  static Stream<Word> words() {
    return Stream.of(
        new Word("[dader]", true),
        new Word("[dader]groep", true),
        new Word("jeugd[dader]", true),
        new Word("jeugd[dader]groep", true),
        new Word("ex[dader]", true),
        new Word("EU[dader]", true),
        new Word("jeugd[dader]\u00ADgroep", true),
        new Word("pro\uFB01el[dader]", true),
        new Word("poli\u0308tie[dader]", true),
        new Word("[dader]schap", true),
        new Word("verkeers[dader]", true),
        new Word("zxcvo[dader]", false),
        new Word("[dader]zxcvo", false),
        new Word("de[dader]", false),
        new Word("x[dader]", false),
        new Word("str[dader]", false),
        new Word("onder[dader]", false),
        new Word("ON[dader]", false),
        new Word("ver[dader]groep", false),
        new Word("[dader]en", false),
        new Word("[dader]lijk", false),
        new Word("[dader]ACHTIG", false),
        new Word("[dader]strp", false),
        new Word("jeugd[dader]isch", false),
        new Word("blo[edader]", false),
        new Word("GOU[dader]", false),
        new Word("FILM[dader]", false),
        new Word("jeugd".repeat(23) + "[dader]", true),
        new Word("jeugd".repeat(23) + "s[dader]", false));
  }

  @ParameterizedTest
  @MethodSource("words")
  void isCompound_word_isJudgedByItsParts(Word word) {
    int start = word.word.indexOf('[');
    int end = word.word.indexOf(']') - 1;
    char[] text = word.word.replace("[", "").replace("]", "").toCharArray();
    assertThat(DUTCH.isCompound(text, 0, start, end, text.length, DADER)).isEqualTo(word.compound);
    assertThat(ENGLISH.isCompound(text, 0, start, end, text.length, DADER)).isFalse();
  }

  @Test
  void wordEnd_word_goesOverWhatCannotBeSeen() {
    assertThat(wordEnd("groep en")).isEqualTo(5);
    assertThat(wordEnd("gro\u00ADep\u00AD en")).isEqualTo(6);
    assertThat(wordEnd("cafe\u0301 en")).isEqualTo(5);
    assertThat(wordEnd("groe-\npen en")).isEqualTo(9);
    assertThat(wordEnd("groep-en")).isEqualTo(5);
    assertThat(wordEnd("groep")).isEqualTo(5);
  }

  @Test
  void extendLeft_termThatCloses_takesTheHyphenatedPartsBefore() {
    assertThat(extendLeft("een zeden-ex-dader", 13, DADER)).isEqualTo(4);
    assertThat(extendLeft("een -dader", 5, DADER)).isEqualTo(5);
    assertThat(extendLeft("19-dader", 3, DADER)).isEqualTo(3);
    assertThat(extendLeft("ex-repressie", 3, REPRESSIE)).isEqualTo(3);
  }

  @Test
  void extendRight_termThatOpens_takesTheHyphenatedPartsBehind() {
    assertThat(extendRight("dader-aanpak-plan en", 5, DADER)).isEqualTo(17);
    assertThat(extendRight("dader- en", 5, DADER)).isEqualTo(6);
    assertThat(extendRight("dader-", 5, DADER)).isEqualTo(5);
    assertThat(extendRight("OM-brief", 2, OM)).isEqualTo(2);
  }

  private static int wordEnd(String text) {
    return CompoundRules.wordEnd(text.toCharArray(), 0, text.length());
  }

  private static int extendLeft(String text, int start, Entry.TermForm form) {
    return DUTCH.extendLeft(text.toCharArray(), start, 0, form);
  }

  private static int extendRight(String text, int end, Entry.TermForm form) {
    return DUTCH.extendRight(text.toCharArray(), end, text.length(), form);
  }

  /** The entry of the test lexicon with this lemma. */
  private static Entry.TermForm form(String lemma) {
    return Vocabulary.of(TestLexicon.LEXICON, Language.DUTCH).entries().stream()
        .filter(Entry.TermForm.class::isInstance)
        .map(Entry.TermForm.class::cast)
        .filter(form -> form.term().lemma().equals(lemma))
        .findFirst()
        .orElseThrow();
  }
}
