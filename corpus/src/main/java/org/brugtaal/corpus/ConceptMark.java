package org.brugtaal.corpus;

import org.brugtaal.lucene.ConceptPayload;

/**
 * A place where a concept of any role but label stands.
 *
 * @param start offset of its first unit in the text
 * @param end offset after its last unit
 * @param concept id of the concept
 * @param payload its status, domain and dominance
 */
record ConceptMark(int start, int end, String concept, ConceptPayload payload) {}
