package org.brugtaal.lexicon;

/**
 * One written form of a term.
 *
 * @param text the form as people write it
 * @param number its grammatical number, {@link GrammaticalNumber#ANY} where that says nothing
 */
public record Form(String text, GrammaticalNumber number) {}
