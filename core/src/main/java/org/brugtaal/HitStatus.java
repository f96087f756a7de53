package org.brugtaal;

import org.brugtaal.lexicon.Coded;

/** How a dominant term is used where it stands. Only {@link #FLAGGED} counts as a finding. */
public enum HitStatus implements Coded {
  /** The writer's own use. */
  FLAGGED("flagged"),
  /** Somebody else's words. */
  QUOTED("quoted"),
  /** A word spoken about as a word. */
  MENTIONED("mentioned"),
  /** Part of a name of an organisation, law, programme or publication. */
  NAMED("named"),
  /** The law's expression, or a reference to it. */
  STATUTORY("statutory"),
  /** Set aside by the writer. */
  IGNORED("ignored");

  private final String code;

  HitStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
