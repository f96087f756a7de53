package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {

  @Test
  void values_keys_areTheirOwn() {
    Trie trie =
        Trie.of(
            Map.of(codes("ab"), List.of(1, 2), codes("abc"), List.of(3), codes("b"), List.of(4)));
    assertThat(values(trie, codes("ab"))).containsExactly(1, 2);
    assertThat(values(trie, codes("abc"))).containsExactly(3);
    assertThat(values(trie, codes("b"))).containsExactly(4);
  }

  @Test
  void values_beginningOfAKey_areEmpty() {
    assertThat(values(Trie.of(Map.of(codes("ab"), List.of(1))), codes("a"))).isEmpty();
    assertThat(values(Trie.of(Map.of(codes("ab"), List.of(1))), "")).isEmpty();
  }

  @Test
  void next_everyLabel_isTold() {
    String labels = "abcdefghijklmnopqrstuvwxyz 0123456789'-.";
    Map<String, List<Integer>> keys = new HashMap<>();
    for (int i = 0; i < labels.length(); i++) {
      keys.put(codes(labels.substring(i, i + 1)), List.of(i));
    }
    Trie trie = Trie.of(keys);
    for (int i = 0; i < labels.length(); i++) {
      assertThat(values(trie, codes(labels.substring(i, i + 1)))).containsExactly(i);
    }
  }

  @Test
  void of_keyThatNoMatchCanHave_isLeftOut() {
    Trie trie = Trie.of(Map.of(codes("a\u03B1"), List.of(1), codes("a+"), List.of(2)));
    assertThat(trie.next(Trie.ROOT, 1)).isEqualTo(Trie.NONE);
  }

  @Test
  void next_codeOfNoKey_isNone() {
    Trie trie = Trie.of(Map.of(codes("a"), List.of(1), codes("."), List.of(2)));
    assertThat(trie.next(Trie.ROOT, Chars.OTHER)).isEqualTo(Trie.NONE);
    assertThat(trie.next(Trie.ROOT, Chars.FOREIGN)).isEqualTo(Trie.NONE);
  }

  @Test
  void next_otherWord_isNone() {
    Trie trie = Trie.of(Map.of(codes("ab"), List.of(1)));
    assertThat(node(trie, codes("b"))).isEqualTo(Trie.NONE);
    assertThat(node(trie, codes("abc"))).isEqualTo(Trie.NONE);
  }

  @Test
  void next_codesAbove127_areTold() {
    String high = "" + (char) Chars.SIGN + (char) Chars.APOSTROPHE;
    Trie trie = Trie.of(Map.of(high, List.of(1), "" + (char) Chars.HYPHEN, List.of(2)));
    assertThat(values(trie, high)).containsExactly(1);
    assertThat(trie.next(Trie.ROOT, Chars.HYPHEN)).isNotEqualTo(Trie.NONE);
    assertThat(trie.next(Trie.ROOT, Chars.SPACE)).isEqualTo(Trie.NONE);
  }

  @Test
  void of_noKeys_holdsNothing() {
    Trie trie = Trie.of(Map.of());
    assertThat(trie.next(Trie.ROOT, 1)).isEqualTo(Trie.NONE);
    assertThat(values(trie, "")).isEmpty();
  }

  @Test
  void values_randomKeys_areThoseOfAMap() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      Map<String, List<Integer>> keys = new HashMap<>();
      for (int i = 0; i < 500; i++) {
        keys.put(word(random), List.of(i));
      }
      Trie trie = Trie.of(keys);
      for (int i = 0; i < 1_000; i++) {
        String word = word(random);
        List<Integer> expected = keys.getOrDefault(word, List.of());
        int[] actual = node(trie, word) == Trie.NONE ? new int[0] : values(trie, word);
        assertThat(actual).as("seed %d, word %d", seed, i).containsExactly(array(expected));
      }
    }
  }

  private static String codes(String letters) {
    StringBuilder codes = new StringBuilder();
    letters.chars().forEach(letter -> codes.append((char) Chars.code((char) letter)));
    return codes.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      word.append((char) (1 + random.nextInt(4)));
    }
    return word.toString();
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int node(Trie trie, String word) {
    int node = Trie.ROOT;
    for (int i = 0; i < word.length() && node != Trie.NONE; i++) {
      node = trie.next(node, word.charAt(i));
    }
    return node;
  }

  private static int[] values(Trie trie, String word) {
    int node = node(trie, word);
    return trie.isEnd(node)
        ? IntStream.range(trie.firstValue(node), trie.endOfValues(node)).map(trie::value).toArray()
        : new int[0];
  }
}
