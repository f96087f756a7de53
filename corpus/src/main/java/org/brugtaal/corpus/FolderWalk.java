package org.brugtaal.corpus;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Lists the regular files of a folder and everything below it whose names are to be read, without
 * following links and without the index.
 *
 * <p>One folder is open at a time, however deep they lie: the JDK's own walk keeps one open for
 * each level.
 */
final class FolderWalk {

  /** A folder that waits to be listed. */
  private record Waiting(Path path, String prefix) {}

  private final Path index;
  private final PathMatcher names;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<ScanFailure> failures = new ArrayList<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private FolderWalk(Path index, PathMatcher names) {
    this.index = index;
    this.names = names;
  }

  /** Walks through {@code folder}; {@code index} need not exist. */
  static FolderWalk of(Path folder, Path index, PathMatcher names) {
    FolderWalk walk = new FolderWalk(index, names);
    walk.waiting.push(new Waiting(folder, ""));
    while (!walk.waiting.isEmpty()) {
      walk.list(walk.waiting.pop());
    }
    Collections.sort(walk.files);
    return walk;
  }

  /** The files, in the order of their names. */
  List<SourceFile> files() {
    return files;
  }

  /** What was left out. */
  List<ScanFailure> failures() {
    return failures;
  }

  private void list(Waiting folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path)) {
      for (Path entry : entries) {
        visit(entry, folder.prefix + SourceNames.of(entry));
      }
    } catch (IOException | DirectoryIteratorException e) {
      String name = folder.prefix.isEmpty() ? "." : folder.prefix;
      failures.add(ScanFailure.of(name, ScanFailure.Kind.FOLDER_NOT_READ, reason(e)));
    }
  }

  private void visit(Path entry, String name) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        if (!isIndex(entry)) {
          waiting.push(new Waiting(entry, name + "/"));
        }
      } else if (attributes.isSymbolicLink()) {
        failures.add(ScanFailure.of(name, ScanFailure.Kind.LINK, ""));
      } else if (!names.matches(entry.getFileName())) {
        // Not asked for, so nothing to report.
        return;
      } else if (attributes.isRegularFile()) {
        files.add(SourceFile.of(name, entry));
      } else {
        failures.add(ScanFailure.of(name, ScanFailure.Kind.NOT_A_FILE, ""));
      }
    } catch (NoSuchFileException e) {
      failures.add(ScanFailure.of(name, ScanFailure.Kind.REMOVED, ""));
    } catch (IOException e) {
      failures.add(ScanFailure.of(name, ScanFailure.Kind.ERROR, reason(e)));
    }
  }

  private boolean isIndex(Path entry) throws IOException {
    return Files.exists(index) && Files.isSameFile(entry, index);
  }

  /** The system's reason without the file's name. */
  static String reason(Exception e) {
    if (e instanceof FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return e.getClass().getSimpleName();
  }
}
