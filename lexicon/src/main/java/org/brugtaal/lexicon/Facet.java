package org.brugtaal.lexicon;

/** Which side of a partner's work a perspective marker shows. */
public enum Facet implements Coded {
  /** What the partner is there for. */
  GOAL("goal"),
  /** What the partner does. */
  TASK("task"),
  /** Whom the partner works with, in the partner's own word. */
  PERSON("person"),
  /** How the partner sees the matter. */
  FRAME("frame");

  private final String code;

  Facet(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
