package org.brugtaal.documents;

/**
 * A reader of one format. Stateless and safe for use by many threads.
 *
 * <p>A reader is chosen by what the bytes are, never by a file's name.
 */
public interface DocumentReader {

  /**
   * Whether the bytes are of this reader's format.
   *
   * @param content a whole file
   * @return true if {@link #read} should be tried
   */
  boolean recognises(byte[] content);

  /**
   * Reads a document.
   *
   * @param source the name it is to have
   * @param content a whole file, which this reader recognises; it is not changed
   * @param options the caller's choices; the size has been checked
   * @return the document, with its warnings
   * @throws DocumentException if the content cannot be read
   */
  ReadDocument read(String source, byte[] content, ReadOptions options);
}
