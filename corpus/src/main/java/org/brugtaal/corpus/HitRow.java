package org.brugtaal.corpus;

import java.util.List;
import org.brugtaal.HitStatus;
import org.brugtaal.SegmentKind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * One dominant term in a document of an index. {@code docs/corpus.md} says what each column means.
 *
 * @param source name of the file within the scanned folder
 * @param start offset of its first UTF-16 unit in the text as read
 * @param end offset after its last unit
 * @param line number of the line it begins in, from 1
 * @param match exactly the slice of the text
 * @param concept id of the concept
 * @param language language of the term
 * @param domain the domain whose word it is
 * @param domains all domains it belongs to; it counts for each in equal parts
 * @param dominance 1, 2 or 3
 * @param status how it is used
 * @param reason code of why it is not flagged, or null if it is
 * @param negated whether it is negated
 * @param repeated whether its sentence stood in the document before
 * @param segment the kind of segment it stands in
 * @param organisation the speaker's organisation in minutes, or null if it is unknown
 * @param left what stands before it on one line, or null if the index keeps no text
 * @param right what stands after it on one line, or null if the index keeps no text
 */
public record HitRow(
    String source,
    int start,
    int end,
    int line,
    String match,
    String concept,
    Language language,
    Domain domain,
    List<Domain> domains,
    int dominance,
    HitStatus status,
    @Nullable String reason,
    boolean negated,
    boolean repeated,
    SegmentKind segment,
    @Nullable String organisation,
    @Nullable String left,
    @Nullable String right) {

  // Copies the list.
  public HitRow {
    domains = List.copyOf(domains);
  }

  HitRow withContext(String text) {
    return new HitRow(
        source,
        start,
        end,
        line,
        match,
        concept,
        language,
        domain,
        domains,
        dominance,
        status,
        reason,
        negated,
        repeated,
        segment,
        organisation,
        Context.left(text, start),
        Context.right(text, end));
  }
}
