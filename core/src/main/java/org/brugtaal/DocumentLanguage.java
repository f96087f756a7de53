package org.brugtaal;

import org.brugtaal.lexicon.Coded;

/** The language of a document as a whole. */
public enum DocumentLanguage implements Coded {
  /** Dutch, at least nine tenths of its words. */
  DUTCH("nl"),
  /** English, at least nine tenths of its words. */
  ENGLISH("en"),
  /** Dutch and English, or one of them beside another language. */
  MIXED("mixed"),
  /** Neither Dutch nor English. */
  OTHER("other"),
  /** It has no words. */
  NONE("none");

  private final String code;

  DocumentLanguage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
