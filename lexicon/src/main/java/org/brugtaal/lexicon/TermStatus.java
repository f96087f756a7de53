package org.brugtaal.lexicon;

/** The standing of an alternative, in the sense of ISO 10241. */
public enum TermStatus implements Coded {
  /** First choice for its audience. */
  PREFERRED("preferred"),
  /** Acceptable. */
  ADMITTED("admitted"),
  /** Once offered, no longer advised. */
  DEPRECATED("deprecated");

  private final String code;

  TermStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
