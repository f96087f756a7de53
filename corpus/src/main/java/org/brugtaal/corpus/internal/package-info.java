/**
 * What the token filter and the scan share: where the concepts of a lexicon stand in a stretch of
 * text.
 */
@NullMarked
package org.brugtaal.corpus.internal;

import org.jspecify.annotations.NullMarked;
