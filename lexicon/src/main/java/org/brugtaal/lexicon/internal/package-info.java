/**
 * Folding, tries and the compiled form of a lexicon: for {@code brugtaal-core}, without promise to
 * anyone else.
 */
@NullMarked
package org.brugtaal.lexicon.internal;

import org.jspecify.annotations.NullMarked;
