package org.brugtaal.internal.compound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Cuts any compound in two by the words and costs of the splitter, to measure both. */
final class Boundaries {

  private static final String[] LINKS = {"", "s", "en", "n", "e"};

  private final WordList words;

  Boundaries(WordList words) {
    this.words = words;
  }

  /** Where the cheapest reading begins its most central part; empty if there is no reading. */
  OptionalInt middle(String word) {
    int length = word.length();
    int[] cost = new int[length + 1];
    int[] from = new int[length + 1];
    Arrays.fill(cost, PartCosts.UNREACHED);
    cost[0] = 0;
    for (int i = 0; i < length; i++) {
      int at = i;
      if (cost[at] < PartCosts.UNREACHED) {
        words.forEachAt(word, at, end -> part(word, at, end, cost, from));
      }
    }
    if (cost[length] >= PartCosts.UNREACHED) {
      return OptionalInt.empty();
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = from[length]; i > 0; i = from[i]) {
      starts.add(i);
    }
    Comparator<Integer> central = Comparator.comparingInt(i -> Math.min(i, length - i));
    return starts.stream().max(central).stream().mapToInt(i -> i).findFirst();
  }

  private static void part(String word, int at, int end, int[] cost, int[] from) {
    if (end - at == word.length()) {
      return;
    }
    for (String link : LINKS) {
      int next = end + link.length();
      boolean fits = link.isEmpty() || next < word.length() && word.startsWith(link, end);
      int sum = cost[at] + PartCosts.of(end - at) + (link.isEmpty() ? 0 : PartCosts.LINK);
      if (fits && sum < cost[next]) {
        cost[next] = sum;
        from[next] = at;
      }
    }
  }
}
