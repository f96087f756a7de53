/**
 * Finding the lexicon's words in a text: the hot path.
 *
 * <p>{@link org.brugtaal.internal.match.Vocabulary} turns a lexicon into {@link
 * org.brugtaal.internal.match.Entry entries} for one language; {@link
 * org.brugtaal.internal.match.TermMatcher} holds them in a {@link org.brugtaal.internal.match.Trie}
 * and reads a text once, from left to right. Offsets stay those of the original text: {@link
 * org.brugtaal.internal.match.Chars} folds case and accents one character at a time, and what a
 * reader does not see (soft hyphens, combining marks) is stepped over, never removed.
 */
@NullMarked
package org.brugtaal.internal.match;

import org.jspecify.annotations.NullMarked;
