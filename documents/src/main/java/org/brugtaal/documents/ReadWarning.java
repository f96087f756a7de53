package org.brugtaal.documents;

import org.brugtaal.lexicon.Coded;

/**
 * Something that was assumed in reading a document, as data: the caller puts it into words.
 *
 * @param kind what was assumed
 * @param encoding the character encoding that was used, such as {@code windows-1252}
 * @param count number of characters that could not be read and became U+FFFD; may be 0 for an
 *     assumed encoding
 */
public record ReadWarning(Kind kind, String encoding, int count) {

  /** What was assumed. */
  public enum Kind implements Coded {
    /** The encoding was inferred, without a byte order mark and without being valid UTF-8. */
    ENCODING_ASSUMED("encoding-assumed"),
    /** The encoding is clear, yet some bytes do not belong to it. */
    CHARACTERS_REPLACED("characters-replaced");

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
