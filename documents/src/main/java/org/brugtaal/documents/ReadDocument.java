package org.brugtaal.documents;

import java.util.List;
import org.brugtaal.Document;

/**
 * A document that was read, with what had to be assumed.
 *
 * @param document the document
 * @param warnings the assumptions; empty if there were none
 */
public record ReadDocument(Document document, List<ReadWarning> warnings) {

  // Copies the list.
  public ReadDocument {
    warnings = List.copyOf(warnings);
  }
}
