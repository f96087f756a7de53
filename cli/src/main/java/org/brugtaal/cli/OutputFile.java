package org.brugtaal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written under another name beside its place, then
 * moved there.
 *
 * <p>What stood there before stays until then. A device or a pipe is written directly.
 */
final class OutputFile {

  /** Writes what a file is to hold. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private OutputFile() {}

  /**
   * Writes {@code file}.
   *
   * @throws IOException if that cannot be done; nothing is left behind
   */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        content.writeTo(out);
      }
      return;
    }
    // A link keeps pointing to the file it points to.
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(file.toString());
    }
    Path draft = draft(place);
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        content.writeTo(out);
      }
      keepPermissions(place, draft);
      move(draft, place);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path place) {
    Path draft =
        place.resolveSibling(
            ".brugtaal-"
                + ProcessHandle.current().pid()
                + "-"
                + Long.toHexString(System.nanoTime()));
    draft.toFile().deleteOnExit();
    return draft;
  }

  private static void keepPermissions(Path place, Path draft) throws IOException {
    if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(place));
    }
  }

  private static void move(Path draft, Path place) throws IOException {
    try {
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Whether two names mean one file, whether it is there or not. */
  static boolean isSame(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // Gone in the meantime: then their names tell.
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /** Whether a file is a folder or lies in it, whether they are there or not. */
  static boolean isWithin(Path file, Path folder) {
    return real(file).startsWith(real(folder));
  }

  /** Without links, as far as the path is there. */
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    for (Path there = whole; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
      } catch (IOException e) {
        // Not there, or not to be seen: the folder above it may be.
      }
    }
    return whole;
  }
}
