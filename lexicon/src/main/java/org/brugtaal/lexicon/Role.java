package org.brugtaal.lexicon;

/** What a concept is in the measure. */
public enum Role implements Coded {
  /** Owned by security or justice; found, weighed, and answered with alternatives. */
  DOMINANT("dominant"),
  /** A characteristic, unflagged word of a domain. */
  PERSPECTIVE("perspective"),
  /** Common ground between domains. */
  BRIDGE("bridge"),
  /** The name of an organisation, a role or a domain. */
  PARTNER("partner"),
  /** A stigmatising word of another domain: listed on request, never measured. */
  LABEL("label");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
