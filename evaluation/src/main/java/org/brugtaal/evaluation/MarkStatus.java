package org.brugtaal.evaluation;

import java.util.Optional;
import java.util.stream.Stream;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Coded;

/** What a reader says of marked words: a term in one of five uses, a doubt, or a trap. */
public enum MarkStatus implements Coded {
  /** The writer's own use. */
  FLAGGED("flagged"),
  /** Somebody else's words. */
  QUOTED("quoted"),
  /** A word spoken about as a word. */
  MENTIONED("mentioned"),
  /** Part of a name. */
  NAMED("named"),
  /** The law's expression, or a reference to it. */
  STATUTORY("statutory"),
  /** In doubt: counts neither way. */
  DEBATABLE("debatable"),
  /** No term, though a careless search would take it for one. */
  TRAP("trap");

  private final String code;

  MarkStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /**
   * The same use, as the program names it.
   *
   * @return empty for {@link #DEBATABLE} and {@link #TRAP}
   */
  public Optional<HitStatus> hitStatus() {
    return Stream.of(HitStatus.values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /**
   * Whether the marked words are a term.
   *
   * @return false for {@link #DEBATABLE} and {@link #TRAP}
   */
  public boolean isTerm() {
    return this != DEBATABLE && this != TRAP;
  }
}
