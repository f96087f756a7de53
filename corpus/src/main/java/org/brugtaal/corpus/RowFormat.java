package org.brugtaal.corpus;

/** How a table is written; always in UTF-8. */
public enum RowFormat {
  /** CSV after RFC 4180, for programs: comma, decimal point, CRLF, cells as they are. */
  CSV,
  /**
   * CSV for a spreadsheet in the Netherlands: byte order mark, semicolon, decimal comma. A text
   * that a spreadsheet would take for a formula gets an apostrophe before it.
   */
  EXCEL,
  /** One JSON object a line, LF after each. */
  JSON_LINES
}
