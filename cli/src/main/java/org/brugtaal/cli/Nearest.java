package org.brugtaal.cli;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that somebody meant who made a slip of the keys. */
final class Nearest {

  private static final int MOST_SLIPS = 2;

  private Nearest() {}

  /** The known word nearest to {@code typed}, or empty if none is near. */
  static Optional<String> to(String typed, Collection<String> known) {
    String nearest = null;
    int least = Math.min(MOST_SLIPS, typed.length() / 3) + 1;
    for (String word : known) {
      int slips = distance(typed, word);
      if (slips < least) {
        least = slips;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The number of characters to insert, leave out, replace or swap with their neighbour. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    boolean isEqual = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (isEqual ? 0 : 1));
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
