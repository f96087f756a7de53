package org.brugtaal.corpus;

import org.brugtaal.documents.DocumentException;
import org.brugtaal.lexicon.Coded;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not in the index, or not as it should be, as data: the caller puts it into words.
 *
 * @param source its name within the folder, as in the rows
 * @param kind what happened
 * @param reason for {@link Kind#NOT_READ} why, else null
 * @param detail the name of a format, the system's reason, the name of an error; may be empty
 * @param at the figure that goes with the reason, as {@link DocumentException#at()} says, else 0
 */
public record ScanFailure(
    String source, Kind kind, DocumentException.@Nullable Kind reason, String detail, long at) {

  /** What happened. */
  public enum Kind implements Coded {
    /** It is a symbolic link, which a scan does not follow. */
    LINK("link", true),
    /** It is a pipe, a device or a socket. */
    NOT_A_FILE("not-a-file", true),
    /** It cannot be read as a document; the reason says why. */
    NOT_READ("not-read", false),
    /** Its folder cannot be listed, so that everything in it is missing. */
    FOLDER_NOT_READ("folder-not-read", false),
    /** It was removed while the scan ran. */
    REMOVED("removed", false),
    /**
     * It was changed while it was read: the index holds what was read, and the next scan will see.
     */
    CHANGED("changed", false),
    /** There was not enough memory for it. */
    OUT_OF_MEMORY("out-of-memory", false),
    /** A program error; the detail names it. */
    ERROR("error", false);

    private final String code;
    private final boolean onPurpose;

    Kind(String code, boolean onPurpose) {
      this.code = code;
      this.onPurpose = onPurpose;
    }

    @Override
    public String code() {
      return code;
    }

    /**
     * Whether it was left out on purpose.
     *
     * @return false if it should have been read
     */
    public boolean isOnPurpose() {
      return onPurpose;
    }
  }

  static ScanFailure of(String source, Kind kind, String detail) {
    return new ScanFailure(source, kind, null, detail, 0);
  }

  static ScanFailure notRead(String source, DocumentException e) {
    return new ScanFailure(source, Kind.NOT_READ, e.kind(), e.detail(), e.at());
  }
}
