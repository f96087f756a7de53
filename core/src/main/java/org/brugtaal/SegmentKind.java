package org.brugtaal;

import org.brugtaal.lexicon.Coded;

/** What a segment is in the layout of a document. */
public enum SegmentKind implements Coded {
  /** A heading. */
  HEADING("heading"),
  /** A paragraph. */
  PARAGRAPH("paragraph"),
  /** An item of a list. */
  LIST_ITEM("list-item"),
  /** A quotation that stands apart. */
  BLOCK_QUOTE("block-quote"),
  /** A turn of a speaker in minutes. */
  SPEAKER_TURN("speaker-turn");

  private final String code;

  SegmentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
