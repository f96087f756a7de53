package org.brugtaal.internal.compound;

import java.util.Set;
import java.util.regex.Pattern;

/** Recognises forms that are hardly ever a part of a compound: of verbs and of adjectives. */
final class Inflections {

  private static final Pattern ENDING =
      Pattern.compile(
          ".*(end|ende|enden|endste|igst|igste|iger|igere|igers|erder|eder|dere|sere|stere|je|jes"
              + "|achtig|achtige|elijk|elijke|lijks|baar|bare|loos|loze|isch|ische|ig|ige|igs|heids"
              + "|eer|d|st)");

  private static final Pattern PARTICIPLE = Pattern.compile("ge.*(d|t|de|te|den)");
  private static final int SHORTEST_VERB = 4;

  private final Set<String> words;

  /**
   * Looks at the family of a word.
   *
   * @param words all words
   */
  Inflections(Set<String> words) {
    this.words = words;
  }

  boolean contain(String word) {
    return ENDING.matcher(word).matches()
        || PARTICIPLE.matcher(word).matches()
        || isPastTense(word)
        || isWithEnding(word, "e")
        || isWithEnding(word, "st")
        || isWithEnding(word, "t")
        || isVerbWithParticle(word)
        || isPluralOfVerb(word);
  }

  private boolean isPastTense(String word) {
    for (String ending : new String[] {"de", "te", "den", "ten"}) {
      if (word.endsWith(ending)) {
        String stem = without(word, ending);
        return words.contains(stem) || words.contains(stem + "en");
      }
    }
    return false;
  }

  private boolean isWithEnding(String word, String ending) {
    return word.endsWith(ending) && words.contains(without(word, ending));
  }

  private boolean isVerbWithParticle(String word) {
    return Affixes.PARTICLES.stream()
        .filter(word::startsWith)
        .map(particle -> word.substring(particle.length()))
        .anyMatch(verb -> verb.length() >= SHORTEST_VERB && words.contains(verb));
  }

  private boolean isPluralOfVerb(String word) {
    if (!word.endsWith("en")) {
      return false;
    }
    String stem = without(word, "en");
    boolean verb = words.contains(stem + "t") || words.contains(stem + "et");
    return verb && !words.contains(stem + "je");
  }

  private static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
