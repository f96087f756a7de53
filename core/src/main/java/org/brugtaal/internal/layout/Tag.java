package org.brugtaal.internal.layout;

import java.util.Set;

/**
 * What a tagger thinks of a word.
 *
 * @param name a part of speech of Universal Dependencies, such as {@code NOUN}
 * @param probability how sure the tagger is, 0 to 1
 */
record Tag(String name, double probability) {

  /** Where there is no word. */
  static final Tag NONE = new Tag("", 1);

  private static final Set<String> OTHERS = Set.of("VERB", "AUX", "ADV", "ADJ");

  /** Whether the word looks like a verb, an adverb or an adjective. */
  boolean isOther() {
    return OTHERS.contains(name);
  }

  /**
   * Whether the word is a common noun.
   *
   * @param surely the lowest probability that will do, 0 to 1
   */
  boolean isNoun(double surely) {
    return name.equals("NOUN") && probability >= surely;
  }
}
