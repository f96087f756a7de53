package org.brugtaal.lexicon;

/** What happens to a dominant concept that is found. */
public enum Mode implements Coded {
  /** It counts, and alternatives are offered. */
  SUGGEST("suggest"),
  /** It counts; there is no honest alternative for the topic it names. */
  COUNT_ONLY("count-only");

  private final String code;

  Mode(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
