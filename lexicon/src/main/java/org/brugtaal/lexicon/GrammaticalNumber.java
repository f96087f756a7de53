package org.brugtaal.lexicon;

/** The number of a form, where it is known. */
public enum GrammaticalNumber implements Coded {
  /** Singular. */
  SINGULAR("sg"),
  /** Plural. */
  PLURAL("pl"),
  /** Not applicable or not known. */
  ANY("any");

  private final String code;

  GrammaticalNumber(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
