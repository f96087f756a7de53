/**
 * The concepts of the lexicon in any Lucene index: a token filter, its factory and a ready
 * analyzer, for Lucene 9.
 *
 * <pre>{@code
 * Analyzer analyzer =
 *     CustomAnalyzer.builder()
 *         .withTokenizer("standard")
 *         .addTokenFilter("brugtaalConcepts", "language", "nl")
 *         .addTokenFilter("lowercase")
 *         .build();
 * }</pre>
 *
 * <p>{@link org.brugtaal.lucene.ConceptFilter} leaves every token as it is and adds {@code
 * concept:ID} at the first word of each expression, with a {@link
 * org.brugtaal.lucene.ConceptPayload}. Dutch and English words of one concept get one token, so
 * that a query for it finds both. The filter comes right after the tokenizer, before anything that
 * changes words.
 *
 * <p>A filter sees words, not the text. It knows names, statutory expressions, other senses and
 * announced words, all from the lexicon; quotation marks, references to the law, web addresses,
 * parts of speech and words cut at a line end need the full analysis, which {@code
 * org.brugtaal.corpus} uses.
 */
@NullMarked
package org.brugtaal.lucene;

import org.jspecify.annotations.NullMarked;
