package org.brugtaal.documents;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.brugtaal.Document;
import org.brugtaal.documents.DocumentException.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The reader of plain text and Markdown.
 *
 * <p>A byte order mark decides, and is not part of the text. Without one, text that is valid UTF-8
 * is UTF-8; UTF-16 shows by its zero bytes; the rest is windows-1252, unless most characters beyond
 * ASCII are sound UTF-8: then only a few bytes were damaged. {@link ReadOptions#encoding()}
 * overrides all of this, and is then strict. The text is otherwise as it stands in the file, line
 * ends included. Text with a NUL or with many control characters is taken for binary. Costs about
 * three bytes of memory for each byte of input while it reads, five if every line holds characters
 * above U+00FF.
 */
public final class PlainTextReader implements DocumentReader {

  /** Of random bytes about a tenth are control characters, of text next to none. */
  private static final int MOST_CONTROLS_PERCENT = 5;

  private static final int FEW_CONTROLS = 3;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A reader of plain text. */
  public PlainTextReader() {}

  /** Always: text has no signature. What turns out to be no text is refused in reading. */
  @Override
  public boolean recognises(byte[] content) {
    return true;
  }

  @Override
  public ReadDocument read(String source, byte[] content, ReadOptions options) {
    Charset forced = options.encoding();
    Reading reading = forced == null ? recognise(source, content) : forced(source, content, forced);
    if (isBinary(reading.decoded.text())) {
      throw DocumentException.of(Kind.BINARY, source);
    }
    return new ReadDocument(
        new Document(source, reading.decoded.text(), null, null), reading.warnings());
  }

  private static Reading forced(String source, byte[] content, Charset charset) {
    int from =
        Bom.of(content).filter(bom -> bom.charset().equals(charset)).map(Bom::length).orElse(0);
    Decoded decoded = Decoded.of(content, from, charset);
    if (!decoded.isClean()) {
      throw DocumentException.malformed(source, charset.name(), decoded.firstBad());
    }
    return new Reading(decoded, charset, null);
  }

  private static Reading recognise(String source, byte[] content) {
    Optional<Bom> bom = Bom.of(content);
    if (bom.isPresent()) {
      Charset charset = bom.get().charset();
      Decoded decoded = Decoded.of(content, bom.get().length(), charset);
      return new Reading(decoded, charset, damageIn(decoded));
    }
    Optional<Charset> utf16 = Utf16Pattern.suggest(content);
    if (utf16.isPresent()) {
      Decoded decoded = Decoded.of(content, 0, utf16.get());
      if (decoded.isClean()) {
        return new Reading(decoded, utf16.get(), ReadWarning.Kind.ENCODING_ASSUMED);
      }
    }
    if (hasNul(content)) {
      throw DocumentException.of(Kind.BINARY, source);
    }
    return utf8(content).orElseGet(() -> windows1252(content));
  }

  /**
   * Empty if it is hardly UTF-8; the text that came of it is then garbage before the next is made.
   */
  private static Optional<Reading> utf8(byte[] content) {
    Decoded decoded = Decoded.of(content, 0, StandardCharsets.UTF_8);
    return decoded.replaced() <= decoded.beyondAscii()
        ? Optional.of(new Reading(decoded, StandardCharsets.UTF_8, damageIn(decoded)))
        : Optional.empty();
  }

  private static Reading windows1252(byte[] content) {
    Decoded decoded = Decoded.of(content, 0, WINDOWS_1252);
    return new Reading(decoded, WINDOWS_1252, ReadWarning.Kind.ENCODING_ASSUMED);
  }

  private static ReadWarning.@Nullable Kind damageIn(Decoded decoded) {
    return decoded.isClean() ? null : ReadWarning.Kind.CHARACTERS_REPLACED;
  }

  /** Told before decoding: that would only cost memory. */
  private static boolean hasNul(byte[] content) {
    for (byte b : content) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBinary(String text) {
    if (text.indexOf('\0') >= 0) {
      return true;
    }
    long controls = text.chars().filter(PlainTextReader::isControl).count();
    return controls > FEW_CONTROLS && controls * 100 > (long) text.length() * MOST_CONTROLS_PERCENT;
  }

  /** A control character that text seldom holds; ESC colours the logs of programs. */
  private static boolean isControl(int c) {
    return c == 0x7F || (c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1B);
  }

  /** A text with the encoding it was read in, and what had to be assumed, or null. */
  private record Reading(Decoded decoded, Charset charset, ReadWarning.@Nullable Kind assumption) {

    List<ReadWarning> warnings() {
      return assumption == null
          ? List.of()
          : List.of(new ReadWarning(assumption, charset.name(), decoded.replaced()));
    }
  }
}
