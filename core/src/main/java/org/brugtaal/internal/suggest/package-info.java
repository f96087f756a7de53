/**
 * Which of the lexicon's wordings to offer for a hit, and whether one can stand in its place as it
 * is.
 */
@NullMarked
package org.brugtaal.internal.suggest;

import org.jspecify.annotations.NullMarked;
