package org.brugtaal.lexicon;

/** What a cue phrase says about a dominant term near it. */
public enum CueKind implements Coded {
  /** The word itself is spoken about; the term follows the cue. */
  MENTION("mention"),
  /** The writer declines the word; the term follows the cue. */
  REJECTION("rejection"),
  /** A reference to the law, before or after the term. */
  LEGAL("legal"),
  /** What makes its whole sentence a rule of law, so that the terms in it are the law's. */
  NORM("norm"),
  /** The term is negated; it stays the writer's own. */
  NEGATION("negation");

  private final String code;

  CueKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
