package org.brugtaal.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One line of a concordance: what was found, in its context.
 *
 * @param source name of the file within the scanned folder
 * @param start offset of its first UTF-16 unit in the text as read
 * @param end offset after its last unit
 * @param left what stands before it on one line, or null if the index keeps no text
 * @param match what was found, on one line, or null if the index keeps no text and it is no
 *     dominant term
 * @param right what stands after it on one line, or null if the index keeps no text
 * @param concept ids of the concepts it belongs to, sorted, one space between; may be empty
 */
public record Concordance(
    String source,
    int start,
    int end,
    @Nullable String left,
    @Nullable String match,
    @Nullable String right,
    String concept) {}
