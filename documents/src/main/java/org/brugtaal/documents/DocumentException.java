package org.brugtaal.documents;

import org.brugtaal.lexicon.Coded;

/**
 * A document that cannot be read, as data: the caller puts it into words.
 *
 * <p>Its message is English and meant for developers.
 */
public final class DocumentException extends RuntimeException {

  /** Why it cannot be read. */
  public enum Kind implements Coded {
    /** There is no such file. */
    MISSING("missing"),
    /** It is a folder. */
    DIRECTORY("directory"),
    /** It is a pipe, a device or a socket, which could keep a reader waiting for ever. */
    NOT_A_FILE("not-a-file"),
    /** The system does not let it be read; the detail holds the system's reason. */
    UNREADABLE("unreadable"),
    /** It does not hold text. */
    BINARY("binary"),
    /** It holds text in a format that is not read; the detail names the format. */
    UNSUPPORTED("unsupported"),
    /** It is larger than the limit. */
    TOO_LARGE("too-large"),
    /**
     * It is not in the encoding that was asked for; the detail names that, {@code at} is the first
     * byte that does not fit.
     */
    MALFORMED_ENCODING("malformed-encoding");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final long serialVersionUID = 1L;

  private final transient Kind kind;
  private final transient String source;
  private final transient String detail;
  private final transient long at;

  private DocumentException(Kind kind, String source, String detail, long at) {
    super(source + ": " + kind.code() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    this.kind = kind;
    this.source = source;
    this.detail = detail;
    this.at = at;
  }

  static DocumentException of(Kind kind, String source) {
    return new DocumentException(kind, source, "", 0);
  }

  static DocumentException of(Kind kind, String source, String detail) {
    return new DocumentException(kind, source, detail, 0);
  }

  static DocumentException tooLarge(String source, long limit) {
    return new DocumentException(Kind.TOO_LARGE, source, "more than " + limit + " bytes", limit);
  }

  static DocumentException malformed(String source, String encoding, long offset) {
    return new DocumentException(Kind.MALFORMED_ENCODING, source, encoding, offset);
  }

  /**
   * Why it cannot be read.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The name of the document.
   *
   * @return as the caller gave it; may hold any character
   */
  public String source() {
    return source;
  }

  /**
   * The name of the format or encoding, or the system's reason.
   *
   * @return as {@link Kind} says; may be empty
   */
  public String detail() {
    return detail;
  }

  /**
   * The figure that goes with the kind.
   *
   * @return for {@link Kind#TOO_LARGE} the limit in bytes, for {@link Kind#MALFORMED_ENCODING} the
   *     offset of the byte, else 0
   */
  public long at() {
    return at;
  }
}
