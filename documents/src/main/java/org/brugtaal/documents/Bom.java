package org.brugtaal.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A byte order mark: the bytes that open a text and say how it is encoded. */
enum Bom {
  // In this order: the mark of UTF-16LE is the first half of that of UTF-32LE.
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\u0000\u0000"),
  UTF_32BE(Charset.forName("UTF-32BE"), "\u0000\u0000\u00FE\u00FF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final Charset charset;
  private final String mark;

  Bom(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The mark that {@code content} begins with. */
  static Optional<Bom> of(byte[] content) {
    for (Bom bom : values()) {
      if (bom.opens(content)) {
        return Optional.of(bom);
      }
    }
    return Optional.empty();
  }

  Charset charset() {
    return charset;
  }

  /** The number of bytes of the mark. */
  int length() {
    return mark.length();
  }

  private boolean opens(byte[] content) {
    if (content.length < mark.length()) {
      return false;
    }
    for (int i = 0; i < mark.length(); i++) {
      if ((content[i] & 0xFF) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
