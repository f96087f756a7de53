package org.brugtaal.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.documents.Documents;
import org.brugtaal.documents.ReadDocument;
import org.brugtaal.documents.ReadOptions;

/**
 * The bytes of a file, read once: the hash and the document are always of the same bytes.
 *
 * @param bytes at most one more than the limit
 * @param hash their SHA-256
 * @param changed whether the file changed while it was read
 */
record FileContent(BytesRef bytes, BytesRef hash, boolean changed) {

  /** Reads at most {@code limit} bytes and one more, which tells that there are too many. */
  static FileContent read(Path file, long limit) throws IOException {
    BasicFileAttributes before = attributes(file);
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
    }
    BasicFileAttributes after = attributes(file);
    return new FileContent(
        new BytesRef(bytes), new BytesRef(sha256(bytes)), !isSame(before, after, bytes, limit));
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isSame(
      BasicFileAttributes before, BasicFileAttributes after, byte[] bytes, long limit) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime())
        && Objects.equals(before.fileKey(), after.fileKey())
        && Math.min(after.size(), limit + 1) == bytes.length;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String hexHash() {
    return HexFormat.of().formatHex(hash.bytes, hash.offset, hash.offset + hash.length);
  }

  ReadDocument document(String name, ReadOptions options) {
    return Documents.read(
        new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length), name, options);
  }
}
