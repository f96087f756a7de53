package org.brugtaal;

import org.brugtaal.lexicon.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A wording offered for one hit.
 *
 * @param text the wording as the lexicon has it; for {@link Audience#LEGAL}, the word that is to be
 *     kept
 * @param audience whose wording it is
 * @param replacement what can stand in place of the matched text without breaking grammar, or null
 *     if the writer has to rephrase
 * @param caveat when it does not fit, in the language of the wording, or null
 */
public record Suggestion(
    String text, Audience audience, @Nullable String replacement, @Nullable String caveat) {}
