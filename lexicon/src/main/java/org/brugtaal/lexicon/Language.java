package org.brugtaal.lexicon;

import java.util.Locale;

/** A language the lexicon is written in. */
public enum Language implements Coded {
  /** Dutch. */
  DUTCH("nl"),
  /** English. */
  ENGLISH("en");

  private final String code;
  private final Locale locale;

  Language(String code) {
    this.code = code;
    this.locale = Locale.forLanguageTag(code);
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * The locale of the language, without a region.
   *
   * @return never the machine's default
   */
  public Locale locale() {
    return locale;
  }
}
