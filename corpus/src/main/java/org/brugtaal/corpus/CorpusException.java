package org.brugtaal.corpus;

import java.nio.file.Path;
import org.brugtaal.lexicon.Coded;
import org.jspecify.annotations.Nullable;

/**
 * An index or a folder that cannot be used, as data: the caller puts it into words.
 *
 * <p>Its message is English and meant for developers.
 */
public final class CorpusException extends RuntimeException {

  /** What is wrong, and in the message what to do. */
  public enum Kind implements Coded {
    /** The folder to scan does not exist or is no folder. */
    NO_FOLDER("no-folder", "is not a folder; name the folder that holds the documents"),
    /** The index was to lie in the place of the scanned folder itself. */
    INDEX_IS_FOLDER("index-is-folder", "is the scanned folder; choose another place for the index"),
    /** There is no index yet. */
    NO_INDEX("no-index", "holds no index; scan a folder first"),
    /** The folder holds something else than an index of this tool, and is left alone. */
    NOT_AN_INDEX("not-an-index", "holds other files; choose an empty or new folder"),
    /** Another scan is writing to the index. */
    LOCKED("locked", "is in use by another scan; wait until it ends"),
    /** A checksum or the structure of a file of the index is wrong. */
    CORRUPT("corrupt", "is damaged; scan again with rebuild"),
    /** The index was made by another version of this tool. */
    OTHER_FORMAT("other-format", "has another format; scan again with rebuild"),
    /** The index was made with another lexicon. */
    OTHER_LEXICON(
        "other-lexicon", "was made with another lexicon; use that one, or scan again with rebuild"),
    /** The index was made with other options. */
    OTHER_OPTIONS(
        "other-options", "was made with other options; use those, or scan again with rebuild"),
    /** The index cannot be read or written: a full disk, missing rights. */
    STORAGE("storage", "cannot be read or written; what was committed before is kept"),
    /** The index keeps no text, so that only concepts can be looked for. */
    NO_TEXT("no-text", "keeps no text; look for concept:ID, or scan again with text"),
    /** What was looked for holds no word. */
    EMPTY_QUERY(
        "empty-query", "was asked for no word; give a word, \"a phrase\", a prefix* or concept:ID"),
    /** The calling thread was interrupted; what was done so far is committed. */
    INTERRUPTED("interrupted", "was left unfinished; scan again to go on");

    private final String code;
    private final String advice;

    Kind(String code, String advice) {
      this.code = code;
      this.advice = advice;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String place;
  private final String detail;

  CorpusException(Kind kind, Path place, String detail, @Nullable Throwable cause) {
    super(place + " " + kind.advice + (detail.isEmpty() ? "" : " (" + detail + ")"), cause);
    this.kind = kind;
    this.place = place.toString();
    this.detail = detail;
  }

  CorpusException(Kind kind, Path place, String detail) {
    this(kind, place, detail, null);
  }

  /**
   * What is wrong.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The index or folder.
   *
   * @return its path as the caller gave it; may hold any character
   */
  public String place() {
    return place;
  }

  /**
   * The value that is in the way, such as the version of the other lexicon, or the system's reason.
   *
   * @return may be empty
   */
  public String detail() {
    return detail;
  }
}
