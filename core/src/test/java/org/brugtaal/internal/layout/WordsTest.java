package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

  static Map<String, Integer> counts() {
    return Map.ofEntries(
        Map.entry("", 0),
        Map.entry(" \n\t", 0),
        Map.entry("- – … ! ()", 0),
        Map.entry("woord", 1),
        Map.entry("twee woorden", 2),
        Map.entry("twee,woorden", 2),
        Map.entry("en/of", 2),
        Map.entry("ex-gedetineerde", 1),
        Map.entry("ex\u2011gedetineerde", 1),
        Map.entry("criminaliteits- en terrorismebestrijding", 3),
        Map.entry("criminaliteits-\nen terrorismebestrijding", 3),
        Map.entry("zo'n zo’n", 2),
        Map.entry("offender's offenders'", 2),
        Map.entry("'s avonds", 2),
        Map.entry("'aanhalingstekens'", 1),
        Map.entry("1.500 en 2,5", 3),
        Map.entry("artikel 5.", 2),
        Map.entry("einde.Begin", 2),
        Map.entry("radicali-\nsering", 1),
        Map.entry("radicali-\r\nsering", 1),
        Map.entry("radicali-\n\nsering", 1),
        Map.entry("radi\u00ADcalise\u00ADring", 1),
        Map.entry("radicali\u00AD\nsering", 1),
        Map.entry("radi\u200Bcalisering", 1),
        Map.entry("\uFB01ets", 1),
        Map.entry("\uD83D\uDE00 lach \uD83D\uDE00", 1),
        Map.entry("Мы работаем", 2),
        Map.entry("\uD800", 0));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void count_text_isWhatPeopleCount(Map.Entry<String, Integer> row) {
    assertThat(count(row.getKey())).isEqualTo(row.getValue());
  }

  static Iterable<Map.Entry<String, Integer>> entries() {
    return counts().entrySet();
  }

  @Test
  void count_decomposedAccents_partNoWord() {
    assertThat(count(Normalizer.normalize("coördinatie café", Normalizer.Form.NFD))).isEqualTo(2);
  }

  @Test
  void count_stretch_countsWithinIt() {
    assertThat(Words.count("een twee drie".toCharArray(), 4, 8)).isEqualTo(1);
  }

  private static int count(String text) {
    return Words.count(text.toCharArray(), 0, text.length());
  }
}
