package org.brugtaal.lexicon;

/** The word class of a term. */
public enum PartOfSpeech implements Coded {
  /** A noun. */
  NOUN("noun"),
  /** A proper name. */
  NAME("name"),
  /** An adjective. */
  ADJECTIVE("adjective"),
  /** A verb. */
  VERB("verb"),
  /** A phrase of several words. */
  PHRASE("phrase");

  private final String code;

  PartOfSpeech(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
