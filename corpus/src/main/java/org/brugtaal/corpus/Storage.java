package org.brugtaal.corpus;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.brugtaal.corpus.CorpusException.Kind;

/** The files of an index: opened with every checksum verified, and its problems told apart. */
final class Storage {

  private static final Pattern INDEX_FILE =
      Pattern.compile("(pending_)?segments(_\\w+)?|_[\\w-]+(\\..*)?|write\\.lock");

  private Storage() {}

  /** Checks that {@code place} holds nothing, or nothing but the files of a Lucene index. */
  static void checkMayHoldIndex(Path place) throws IOException {
    if (!Files.exists(place)) {
      return;
    }
    if (!Files.isDirectory(place)) {
      throw new CorpusException(Kind.NOT_AN_INDEX, place, "");
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        if (!INDEX_FILE.matcher(name).matches()) {
          throw new CorpusException(Kind.NOT_AN_INDEX, place, name);
        }
      }
    }
  }

  /** The last commit, of which every byte has been compared with its checksum. */
  static DirectoryReader open(Path place, Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      if (!data.containsKey(Stamp.FORMAT_KEY)) {
        throw new CorpusException(Kind.NOT_AN_INDEX, place, "");
      }
      String format = Stamp.of(data).format();
      if (!format.equals(Stamp.FORMAT)) {
        throw new CorpusException(Kind.OTHER_FORMAT, place, format);
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** What went wrong with the index at {@code place}. */
  static CorpusException problem(Path place, IOException e) {
    return new CorpusException(kind(e), place, detail(e), e);
  }

  private static Kind kind(IOException e) {
    if (e instanceof LockObtainFailedException) {
      return Kind.LOCKED;
    }
    if (e instanceof IndexFormatTooOldException || e instanceof IndexFormatTooNewException) {
      return Kind.OTHER_FORMAT;
    }
    boolean corrupt =
        e instanceof CorruptIndexException
            || e instanceof EOFException
            || e instanceof NoSuchFileException
            || e instanceof FileNotFoundException;
    return corrupt ? Kind.CORRUPT : Kind.STORAGE;
  }

  private static String detail(IOException e) {
    Throwable cause = e;
    while (cause.getCause() instanceof IOException) {
      cause = cause.getCause();
    }
    boolean lock = e instanceof LockObtainFailedException;
    return lock ? "" : FolderWalk.reason((IOException) cause);
  }
}
