package org.brugtaal;

import org.brugtaal.lexicon.Coded;

/** How much the measures of a document can bear. */
public enum MeasureState implements Coded {
  /** Enough text and enough evidence. */
  NORMAL("normal"),
  /** Little text or little evidence: an indication. */
  INDICATIVE("indicative"),
  /** Too little to say anything. */
  TOO_LITTLE("too-little"),
  /** The text does not seem to be about this subject. */
  OUT_OF_SCOPE("out-of-scope");

  private final String code;

  MeasureState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
