package org.brugtaal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.brugtaal.documents.DocumentException.Kind;

/** The way in: reads files and streams as documents. Stateless and safe for use by many threads. */
public final class Documents {

  /**
   * The first that recognises the bytes reads them; plain text comes last, as it turns nothing
   * down.
   */
  private static final List<DocumentReader> READERS = List.of(new PlainTextReader());

  private Documents() {}

  /**
   * Reads a file. The file is read once; symbolic links are followed; a pipe or a device is refused
   * without opening it.
   *
   * @param file the file; the document's source is its name as given
   * @param options the caller's choices
   * @return the document, with its warnings
   * @throws DocumentException if it cannot be read
   */
  public static ReadDocument read(Path file, ReadOptions options) {
    String source = file.toString();
    try {
      long size = sizeOf(file, source, options);
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, source, size, options);
      }
    } catch (NoSuchFileException e) {
      throw DocumentException.of(Kind.MISSING, source);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  /**
   * Reads a stream to its end, and does not close it.
   *
   * @param in the stream
   * @param source the name the document is to have
   * @param options the caller's choices
   * @return the document, with its warnings
   * @throws DocumentException if it cannot be read
   */
  public static ReadDocument read(InputStream in, String source, ReadOptions options) {
    try {
      return read(in, source, 0, options);
    } catch (IOException e) {
      throw unreadable(source, e);
    }
  }

  private static long sizeOf(Path file, String source, ReadOptions options) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw DocumentException.of(Kind.DIRECTORY, source);
    }
    if (!attributes.isRegularFile()) {
      throw DocumentException.of(Kind.NOT_A_FILE, source);
    }
    if (attributes.size() > options.maxBytes()) {
      throw DocumentException.tooLarge(source, options.maxBytes());
    }
    return attributes.size();
  }

  private static ReadDocument read(InputStream in, String source, long size, ReadOptions options)
      throws IOException {
    byte[] content = Bytes.read(in, (int) size, (int) options.maxBytes());
    if (content.length > options.maxBytes()) {
      throw DocumentException.tooLarge(source, options.maxBytes());
    }
    String format = Formats.unsupported(content);
    if (!format.isEmpty()) {
      throw DocumentException.of(Kind.UNSUPPORTED, source, format);
    }
    for (DocumentReader reader : READERS) {
      if (reader.recognises(content)) {
        return reader.read(source, content, options);
      }
    }
    throw DocumentException.of(Kind.BINARY, source);
  }

  /** The system's reason without the file's name, which {@code e} often begins with. */
  private static DocumentException unreadable(String source, IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof AccessDeniedException || reason == null) {
      reason = "";
    }
    return DocumentException.of(Kind.UNREADABLE, source, reason);
  }
}
