package org.brugtaal;

import org.brugtaal.lexicon.Coded;

/**
 * Why a hit has another status than flagged, as data: a report puts it into words.
 *
 * @param kind what was recognised
 * @param detail the words that were recognised, or the lexicon's own explanation; may be empty
 */
public record StatusReason(Kind kind, String detail) {

  /** What was recognised. */
  public enum Kind implements Coded {
    /** It stands between quotation marks. */
    QUOTATION_MARKS("quotation-marks"),
    /** It stands in a quotation that is set apart. */
    BLOCK_QUOTE("block-quote"),
    /** One or a few words between quotation marks: kept at a distance. */
    DISTANCE("distance"),
    /** A phrase that announces a word, such as "the term". */
    ANNOUNCED("announced"),
    /** A phrase that declines a word, such as "we no longer speak of". */
    DECLINED("declined"),
    /** A name from the lexicon. */
    NAME("name"),
    /** A statutory expression from the lexicon. */
    STATUTE("statute"),
    /** A reference to the law in the same sentence. */
    LEGAL_REFERENCE("legal-reference");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
