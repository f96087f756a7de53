package org.brugtaal.lexicon;

/** What an entry rests on. */
public enum EntryStatus implements Coded {
  /** Seen and agreed by a practitioner. */
  REVIEWED("reviewed"),
  /** A published source names it. */
  SOURCED("sourced"),
  /** The editors' judgement. */
  JUDGEMENT("judgement");

  private final String code;

  EntryStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
