package org.brugtaal.internal.minutes;

import java.util.function.BiConsumer;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.text.Lines;

/** Persons with something in brackets behind them: {@code Insp. Dyer (Police)}. */
final class Asides {

  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_ASIDE = 60;

  private Asides() {}

  /** Gives each name with its organisation. */
  static void find(char[] text, BiConsumer<String, String> found) {
    for (int i = 1; i < text.length; i++) {
      if (text[i] == '(' && Lines.isBlank(text[i - 1])) {
        int close = close(text, i);
        if (close > 0) {
          String name = PersonName.fromAddress(name(text, i));
          String aside = new String(text, i + 1, close - i - 1).replaceAll("\\s+", " ");
          Present.of(name + " (" + aside + ")")
              .filter(Asides::isPerson)
              .ifPresent(p -> found.accept(p.name(), String.valueOf(p.organisation())));
        }
      }
    }
  }

  private static boolean isPerson(Present present) {
    return present.organisation() != null
        && (PersonName.isAddressed(present.name()) || PersonName.isFullName(present.name()));
  }

  private static int close(char[] text, int open) {
    for (int i = open + 1; i < Math.min(text.length, open + LONGEST_ASIDE); i++) {
      if (text[i] == ')') {
        return i;
      } else if (text[i] == '(') {
        return -1;
      }
    }
    return -1;
  }

  /** What stands before a bracket, back to a sign or to a word that is no part of a name. */
  private static String name(char[] text, int bracket) {
    int from = bracket;
    while (from > 0 && from > bracket - LONGEST_NAME && isInName(text[from - 1])) {
      from--;
    }
    return new String(text, from, bracket - from).strip();
  }

  private static boolean isInName(char c) {
    return Character.isLetter(c) || Lines.isBlank(c) || "-.'’".indexOf(c) >= 0 || Chars.isHyphen(c);
  }
}
