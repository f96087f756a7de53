package org.brugtaal.lexicon.internal;

import org.brugtaal.lexicon.Concept;

/** A concept and where it stands. */
record Placed(Concept concept, String file, int line) {}
