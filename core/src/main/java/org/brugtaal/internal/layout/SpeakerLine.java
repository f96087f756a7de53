package org.brugtaal.internal.layout;

import java.util.Locale;
import java.util.Set;
import org.brugtaal.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a turn in minutes: {@code Naam (organisatie):}, a form of address with a name, or
 * the chair.
 *
 * @param speaker who speaks
 * @param wordsStart offset after the colon
 */
record SpeakerLine(Speaker speaker, int wordsStart) {

  private static final int LONGEST_OPENING = 120;
  private static final int MOST_NAME_WORDS = 6;

  private static final Set<String> CHAIRS =
      Set.of(
          "voorzitter",
          "de voorzitter",
          "mevrouw de voorzitter",
          "chair",
          "the chair",
          "chairman",
          "chairwoman",
          "chairperson");

  private static final Set<String> ADDRESS =
      Set.of(
          "mevrouw",
          "mevr.",
          "de heer",
          "dhr.",
          "wethouder",
          "burgemeester",
          "minister",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "councillor",
          "cllr",
          "cllr.",
          "ds",
          "pc",
          "sgt",
          "sir",
          "lady",
          "lord");

  /** The opening of a turn at the beginning of a line, or null. */
  static @Nullable SpeakerLine at(char[] text, int start, int end) {
    if (start == end || !Character.isUpperCase(text[start])) {
      return null;
    }
    int colon = colon(text, start, Math.min(end, start + LONGEST_OPENING));
    if (colon < 0 || (colon + 1 < end && !Lines.isBlank(text[colon + 1]))) {
      return null;
    }
    Speaker speaker = speaker(new String(text, start, colon - start));
    return speaker == null ? null : new SpeakerLine(speaker, colon + 1);
  }

  /** The first colon outside brackets, or -1 if a sentence ends before it. */
  private static int colon(char[] text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ':' && depth == 0) {
        return i;
      } else if (c == '!' || c == '?' || c == ';' || (c == ',' && depth == 0)) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Speaker speaker(String opening) {
    String label = opening.strip();
    int bracket = label.indexOf('(');
    String name = bracket < 0 ? label : label.substring(0, bracket).strip();
    String lower = name.toLowerCase(Locale.ROOT);
    String organisation = organisation(label, bracket);
    if (CHAIRS.contains(lower)) {
      return new Speaker(name, organisation, true);
    }
    boolean known = organisation != null || ADDRESS.stream().anyMatch(a -> isAddress(lower, a));
    return known && isName(name) ? new Speaker(name, organisation, false) : null;
  }

  /** What stands between brackets at the end, or null. */
  private static @Nullable String organisation(String label, int bracket) {
    if (bracket < 0 || !label.endsWith(")")) {
      return null;
    }
    String inside = label.substring(bracket + 1, label.length() - 1).strip();
    return inside.isEmpty() || inside.indexOf('(') >= 0 ? null : inside;
  }

  private static boolean isAddress(String name, String address) {
    return name.startsWith(address)
        && name.length() > address.length()
        && name.charAt(address.length()) == ' ';
  }

  /** A few words, each beginning with a letter, without digits. */
  private static boolean isName(String name) {
    String[] words = name.split(" +", -1);
    if (name.isEmpty() || words.length > MOST_NAME_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!Character.isLetter(word.codePointAt(0))
          && word.charAt(0) != '\''
          && word.charAt(0) != '’') {
        return false;
      }
    }
    return name.chars().noneMatch(Character::isDigit);
  }
}
