package org.brugtaal.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Names of files as rows and the index know them: UTF-8 whatever the locale, with {@code /} between
 * the parts, no two files alike.
 *
 * <p>A backslash in a name, and each byte that is no UTF-8, is written {@code \xHH}.
 */
final class SourceNames {

  private static final boolean BACKSLASH_SEPARATES = java.io.File.separatorChar == '\\';

  private SourceNames() {}

  /** The name of a file or folder by itself. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean plain = name.chars().allMatch(c -> c < 0x80 && c != '\\');
    if (plain) {
      return name;
    }
    return BACKSLASH_SEPARATES ? wellFormed(name) : decode(bytes(file));
  }

  /**
   * The system's bytes: as text the name may have lost some, in a locale that cannot write them.
   */
  private static byte[] bytes(Path file) {
    String uri = file.toUri().getRawPath();
    String name = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    name = name.substring(name.lastIndexOf('/') + 1);
    ByteBuffer bytes = ByteBuffer.allocate(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean escaped = name.charAt(i) == '%';
      bytes.put((byte) (escaped ? Integer.parseInt(name, i + 1, i + 3, 16) : name.charAt(i)));
      i += escaped ? 2 : 0;
    }
    return java.util.Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static String decode(byte[] bytes) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < bytes.length; ) {
      int length = character(bytes, i);
      if (length == 0 || bytes[i] == '\\') {
        name.append(String.format(Locale.ROOT, "\\x%02X", bytes[i] & 0xFF));
        i++;
      } else {
        name.append(new String(bytes, i, length, StandardCharsets.UTF_8));
        i += length;
      }
    }
    return name.toString();
  }

  /** The number of bytes of the UTF-8 character at {@code at}, or 0 if there is none. */
  private static int character(byte[] bytes, int at) {
    for (int length = 1; length <= 4 && at + length <= bytes.length; length++) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
        return length;
      } catch (CharacterCodingException e) {
        // Too short, or none at all.
      }
    }
    return 0;
  }

  private static String wellFormed(String name) {
    StringBuilder result = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                result.append(String.format(Locale.ROOT, "\\u%04X", c));
              } else {
                result.appendCodePoint(c);
              }
            });
    return result.toString();
  }
}
