package org.brugtaal.corpus;

import java.nio.file.Path;
import org.apache.lucene.util.BytesRef;

/**
 * A file of the scanned folder.
 *
 * @param name its name within the folder
 * @param key the name in UTF-8, which sorts as the index does
 * @param path where it is
 */
record SourceFile(String name, BytesRef key, Path path) implements Comparable<SourceFile> {

  static SourceFile of(String name, Path path) {
    return new SourceFile(name, new BytesRef(name), path);
  }

  @Override
  public int compareTo(SourceFile other) {
    return key.compareTo(other.key);
  }
}
