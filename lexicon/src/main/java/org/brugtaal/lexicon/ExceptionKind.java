package org.brugtaal.lexicon;

/** Why a word in a certain context is not the writer's own use of a dominant term. */
public enum ExceptionKind implements Coded {
  /** Part of the name of an organisation, law, programme or publication: listed as named. */
  NAME("name"),
  /** A statutory expression: listed as statutory. */
  STATUTE("statute"),
  /** Another sense of the word: silent. */
  SENSE("sense"),
  /** A fixed combination in which the word means something else: silent. */
  COLLOCATION("collocation");

  private final String code;

  ExceptionKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
