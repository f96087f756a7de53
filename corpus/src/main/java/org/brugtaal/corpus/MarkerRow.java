package org.brugtaal.corpus;

import java.util.List;
import org.brugtaal.SegmentKind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * One perspective, bridge or partner word in a document of an index. {@code docs/corpus.md} says
 * what each column means.
 *
 * @param source name of the file within the scanned folder
 * @param start offset of its first UTF-16 unit in the text as read
 * @param end offset after its last unit
 * @param line number of the line it begins in, from 1
 * @param match exactly the slice of the text
 * @param concept id of the concept
 * @param language language of the term
 * @param role the role of the concept
 * @param domains the domains it belongs to; it counts for each in equal parts
 * @param facet what it tells of a partner, or null
 * @param ownVoice whether it counts
 * @param repeated whether its sentence stood in the document before
 * @param segment the kind of segment it stands in
 * @param organisation the speaker's organisation in minutes, or null if it is unknown
 */
public record MarkerRow(
    String source,
    int start,
    int end,
    int line,
    String match,
    String concept,
    Language language,
    Role role,
    List<Domain> domains,
    @Nullable Facet facet,
    boolean ownVoice,
    boolean repeated,
    SegmentKind segment,
    @Nullable String organisation) {

  // Copies the list.
  public MarkerRow {
    domains = List.copyOf(domains);
  }
}
