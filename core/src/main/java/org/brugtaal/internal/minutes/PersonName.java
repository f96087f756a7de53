package org.brugtaal.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person as minutes write them: forms of address and initials before the name, or initials alone.
 */
final class PersonName {

  private static final int MOST_WORDS = 6;

  private static final Set<String> ADDRESSES =
      Set.of(
          "mevrouw",
          "mevr",
          "mw",
          "heer",
          "dhr",
          "wethouder",
          "burgemeester",
          "minister",
          "staatssecretaris",
          "raadslid",
          "commissaris",
          "agent",
          "wijkagent",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "dr",
          "drs",
          "ir",
          "prof",
          "rev",
          "councillor",
          "councillors",
          "cllr",
          "alderman",
          "mayor",
          "deputy",
          "senator",
          "ds",
          "di",
          "dc",
          "dci",
          "pc",
          "ps",
          "sgt",
          "sergeant",
          "insp",
          "inspector",
          "supt",
          "superintendent",
          "constable",
          "acc",
          "sir",
          "lady",
          "lord",
          "dame");

  private PersonName() {}

  /** Whether the first word addresses a person, and a name follows. */
  static boolean isAddressed(String label) {
    List<String> words = words(label);
    boolean isDutchHeer = words.size() > 2 && words.get(0).equalsIgnoreCase("de");
    String first = words.isEmpty() ? "" : words.get(isDutchHeer ? 1 : 0);
    return words.size() > (isDutchHeer ? 2 : 1) && ADDRESSES.contains(plain(first));
  }

  /** Two words or more, all with a capital: {@code Femi Oduya}. */
  static boolean isFullName(String label) {
    List<String> words = words(label);
    return words.size() > 1
        && words.size() <= 4
        && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
  }

  /** The name from its form of address on; unchanged if it has none. */
  static String fromAddress(String label) {
    List<String> words = words(label);
    for (int i = 0; i < words.size(); i++) {
      String name = String.join(" ", words.subList(i, words.size()));
      if (isAddressed(name)) {
        return name;
      }
    }
    return label;
  }

  /**
   * A few words, each beginning with a letter or an apostrophe, the last with a capital, without
   * digits.
   */
  static boolean isName(String label) {
    List<String> words = words(label);
    return !words.isEmpty()
        && words.size() <= MOST_WORDS
        && !Character.isLowerCase(words.get(words.size() - 1).codePointAt(0))
        && words.stream().allMatch(PersonName::isNameWord)
        && label.chars().noneMatch(Character::isDigit);
  }

  private static boolean isNameWord(String word) {
    return Character.isLetter(word.codePointAt(0))
        || word.charAt(0) == '\''
        || word.charAt(0) == '’';
  }

  /**
   * The names by which somebody may be called later, in lower case: the whole name, each part of it
   * to its end ({@code van rooij}, {@code rooij}), and the first name.
   */
  static List<String> keys(String label) {
    List<String> words = bare(label);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      keys.add(String.join(" ", words.subList(i, words.size())));
    }
    if (words.size() > 1) {
      keys.add(words.get(0));
    }
    return keys;
  }

  /** The words of a name without what stands before it, in lower case. */
  private static List<String> bare(String label) {
    List<String> words = new ArrayList<>(words(label));
    if (words.size() > 1 && words.get(0).equalsIgnoreCase("de")) {
      words.removeIf(word -> word.equals("de") && ADDRESSES.contains(plain(words.get(1))));
    }
    while (words.size() > 1 && isBefore(words.get(0))) {
      words.remove(0);
    }
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** A form of address, an initial or an academic title. */
  private static boolean isBefore(String word) {
    return ADDRESSES.contains(plain(word)) || (word.endsWith(".") && word.length() <= 5);
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static List<String> words(String label) {
    return List.of(label.strip().split("\\s+", -1)).stream().filter(w -> !w.isEmpty()).toList();
  }
}
