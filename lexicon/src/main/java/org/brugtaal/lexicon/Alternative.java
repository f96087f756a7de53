package org.brugtaal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A wording offered beside a dominant term.
 *
 * @param text the wording, singular where it is a noun phrase; for {@link Audience#LEGAL} the word
 *     that is to be kept
 * @param plural its plural, or null if it has none
 * @param article the Dutch definite article of the singular ({@code de} or {@code het}), or null
 * @param audience whose wording it is
 * @param status its standing
 * @param caveat when it does not fit, in the language of the wording, or null
 */
public record Alternative(
    String text,
    @Nullable String plural,
    @Nullable String article,
    Audience audience,
    TermStatus status,
    @Nullable String caveat) {}
