package org.brugtaal.lexicon;

/** How closely the Dutch and the English terms of a concept correspond. */
public enum Equivalence implements Coded {
  /** They mean the same. */
  EXACT("exact"),
  /** They are the usual translations of each other. */
  CLOSE("close");

  private final String code;

  Equivalence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
