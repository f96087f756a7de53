package org.brugtaal.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes decoded as one encoding.
 *
 * @param text the text, with U+FFFD for what does not belong to the encoding
 * @param replaced the number of such places
 * @param firstBad offset of the first of those bytes, or -1 if there are none
 */
record Decoded(String text, int replaced, long firstBad) {

  /**
   * Text is decoded in pieces of this many characters. Pieces without characters above U+00FF take
   * one byte a character, so that a few curly quotes do not double the memory of all.
   */
  private static final int PIECE = 1024;

  private static final char REPLACEMENT = '\uFFFD';

  boolean isClean() {
    return replaced == 0;
  }

  /**
   * Number of characters that took more than one byte to write in UTF-8, without those that were
   * replaced.
   */
  int beyondAscii() {
    return (int) text.chars().filter(c -> c > 0x7F).count() - replaced;
  }

  /** Decodes {@code content} from the byte at {@code from}. */
  static Decoded of(byte[] content, int from, Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer out = CharBuffer.allocate(PIECE);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    List<String> pieces = new ArrayList<>();
    int replaced = 0;
    long firstBad = -1;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow() && decoder.flush(out).isUnderflow()) {
        take(out, pieces);
        return new Decoded(String.join("", pieces), replaced, firstBad);
      }
      if (!result.isError() || !out.hasRemaining()) {
        take(out, pieces);
      }
      if (result.isError()) {
        firstBad = replaced == 0 ? in.position() : firstBad;
        replaced++;
        in.position(in.position() + result.length());
        out.put(REPLACEMENT);
      }
    }
  }

  private static void take(CharBuffer out, List<String> pieces) {
    if (out.position() > 0) {
      pieces.add(out.flip().toString());
      out.clear();
    }
  }
}
