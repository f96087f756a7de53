package org.brugtaal.corpus;

import java.util.List;

/**
 * What a scan knows of one file, and what its index document is made of.
 *
 * @param row the document row
 * @param hits the hit rows, without contexts
 * @param markers the marker rows
 * @param marks all concepts, in the order of the text
 * @param text the text
 */
record AnalysedFile(
    DocumentRow row,
    List<HitRow> hits,
    List<MarkerRow> markers,
    List<ConceptMark> marks,
    String text) {}
