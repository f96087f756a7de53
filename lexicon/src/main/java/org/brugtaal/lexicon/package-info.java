/**
 * The termbase: concepts as data, and whose words they are.
 *
 * <p>A {@link org.brugtaal.lexicon.Lexicon} holds {@link org.brugtaal.lexicon.Concept concepts}. A
 * concept has a {@link org.brugtaal.lexicon.Role role} ({@code dominant}, {@code perspective},
 * {@code bridge}, {@code partner}, {@code label}), belongs to one or more {@link
 * org.brugtaal.lexicon.Domain domains}, and is expressed by {@link org.brugtaal.lexicon.Term terms}
 * in Dutch and English; a dominant concept offers {@link org.brugtaal.lexicon.Alternative
 * alternatives} per {@link org.brugtaal.lexicon.Audience audience}. {@link
 * org.brugtaal.lexicon.ContextException Exceptions} name the contexts in which a word is a name, a
 * statutory term or another word altogether.
 *
 * <p>{@link org.brugtaal.lexicon.Lexicon#bundled()} loads what was compiled into the jar; {@link
 * org.brugtaal.lexicon.LexiconReader} reads the YAML that people edit, and an organisation's
 * overlay. All types are immutable and safe for use by many threads.
 */
@NullMarked
package org.brugtaal.lexicon;

import org.jspecify.annotations.NullMarked;
