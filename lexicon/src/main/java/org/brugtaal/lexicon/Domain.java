package org.brugtaal.lexicon;

/** The eight partner domains of the measure and the lexicon. */
public enum Domain implements Coded {
  /** Police, intelligence, public order, counter-terrorism. */
  SECURITY("security"),
  /** Prosecution, courts, prisons, probation. */
  JUSTICE("justice"),
  /** Health care and mental health care. */
  CARE("care"),
  /** Schools and training. */
  EDUCATION("education"),
  /** Youth work and youth care. */
  YOUTH("youth"),
  /** Social work, welfare and the municipal social domain. */
  SOCIAL("social"),
  /** Housing associations and homelessness services. */
  HOUSING("housing"),
  /** Residents, associations, faith groups, civil society. */
  COMMUNITY("community");

  private final String code;

  Domain(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
