package org.brugtaal.lexicon;

/**
 * For whom an alternative is meant: a domain, everyone, or a legal context in which the word is
 * kept.
 */
public enum Audience implements Coded {
  /** Every partner. */
  ALL("all"),
  /** A legal context: keep the word. */
  LEGAL("legal"),
  /** Readers in the security domain. */
  SECURITY("security"),
  /** Readers in the justice domain. */
  JUSTICE("justice"),
  /** Readers in care. */
  CARE("care"),
  /** Readers in education. */
  EDUCATION("education"),
  /** Readers in youth work and youth care. */
  YOUTH("youth"),
  /** Readers in the social domain. */
  SOCIAL("social"),
  /** Readers in housing. */
  HOUSING("housing"),
  /** Residents and civil society. */
  COMMUNITY("community");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
