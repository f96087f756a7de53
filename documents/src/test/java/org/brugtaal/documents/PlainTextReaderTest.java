package org.brugtaal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brugtaal.documents.DocumentException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextReaderTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String DUTCH =
      "De daders \u2013 \u201Cgeëscaleerd\u201D \u2013 kosten \u20AC 5.\r\n";

  private record Row(String name, byte[] content, String text, List<ReadWarning> warnings) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Row> texts() {
    return Stream.of(
        clean("empty", bytes(), ""),
        clean("whitespace only", bytes(" \t\r\n"), " \t\r\n"),
        clean("byte order mark only", bytes(0xEF, 0xBB, 0xBF), ""),
        clean("ascii", bytes("daders\n"), "daders\n"),
        clean("utf-8", DUTCH.getBytes(StandardCharsets.UTF_8), DUTCH),
        clean("utf-8 with mark", join(bytes(0xEF, 0xBB, 0xBF), utf8(DUTCH)), DUTCH),
        clean("utf-16le with mark", join(bytes(0xFF, 0xFE), in("UTF-16LE")), DUTCH),
        clean("utf-16be with mark", join(bytes(0xFE, 0xFF), in("UTF-16BE")), DUTCH),
        clean("utf-32le with mark", join(bytes(0xFF, 0xFE, 0, 0), in("UTF-32LE")), DUTCH),
        clean("utf-32be with mark", join(bytes(0, 0, 0xFE, 0xFF), in("UTF-32BE")), DUTCH),
        assumed("utf-16le without mark", in("UTF-16LE"), DUTCH, "UTF-16LE", 0),
        assumed("utf-16be without mark", in("UTF-16BE"), DUTCH, "UTF-16BE", 0),
        assumed("windows-1252", DUTCH.getBytes(WINDOWS_1252), DUTCH, "windows-1252", 0),
        assumed(
            "undefined in it", bytes(0x81, 'a', 0xE9, 0x9D), "\uFFFDaé\uFFFD", "windows-1252", 2),
        assumed("a lone bad byte", bytes('a', 0xFF, 'b'), "aÿb", "windows-1252", 0),
        damaged("utf-8 cut off", Arrays.copyOf(utf8("één é"), 7), "één \uFFFD", "UTF-8", 1),
        damaged(
            "bad byte in utf-8",
            join(utf8("geë"), bytes(0xFF), utf8("x")),
            "geë\uFFFDx",
            "UTF-8",
            1),
        damaged(
            "bad byte after a mark",
            join(bytes(0xEF, 0xBB, 0xBF), bytes('a', 0xE9, 'b')),
            "a\uFFFDb",
            "UTF-8",
            1),
        damaged(
            "half a pair", join(bytes(0xFF, 0xFE), bytes('a', 0, 'b')), "a\uFFFD", "UTF-16LE", 1),
        clean("emoji and joiners", utf8("👩‍👧 daders"), "👩‍👧 daders"),
        clean("combining mark", utf8("cafe\u0301"), "cafe\u0301"),
        clean("mark inside the text", utf8("a\uFEFFb"), "a\uFEFFb"),
        clean(
            "colours of a terminal",
            utf8("\u001B[31mdaders\u001B[0m"),
            "\u001B[31mdaders\u001B[0m"),
        clean("page and line breaks", utf8("a\fb\rc\u2028d\u000Be"), "a\fb\rc\u2028d\u000Be"),
        clean("one stray control", utf8("da\u0007ders"), "da\u0007ders"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void read_anyEncoding_givesTextAndSaysWhatItAssumed(Row row) {
    ReadDocument read = new PlainTextReader().read("s", row.content, ReadOptions.DEFAULT);

    assertThat(read.document().text()).isEqualTo(row.text);
    assertThat(read.warnings()).isEqualTo(row.warnings);
    assertThat(read.document().source()).isEqualTo("s");
  }

  @Test
  void read_longTextOfMixedPieces_isTheSameText() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(7);
    while (text.length() < 20_000) {
      text.appendCodePoint(
          random.nextInt(40) == 0 ? 0x1F600 + random.nextInt(60) : 'a' + random.nextInt(26));
    }
    byte[] content = utf8(text.toString());

    assertThat(new PlainTextReader().read("", content, ReadOptions.DEFAULT).document().text())
        .isEqualTo(text.toString());
  }

  @Test
  void read_longTextOfWindows1252_isTheSameText() {
    String text = "Één patiënt – €5 – ".repeat(3000);

    byte[] content = text.getBytes(WINDOWS_1252);

    assertThat(new PlainTextReader().read("", content, ReadOptions.DEFAULT).document().text())
        .isEqualTo(text);
  }

  @Test
  void read_damageAtAnyPlaceOfAPiece_isReplacedThere() {
    for (int at : new int[] {0, 1, 1022, 1023, 1024, 1025, 2047, 2048}) {
      byte[] content = utf8("a".repeat(2100) + "éé");
      content[at] = (byte) 0xFF;

      String text = new PlainTextReader().read("", content, ReadOptions.DEFAULT).document().text();

      assertThat(text).hasSize(2102).endsWith("aéé");
      assertThat(text.indexOf('\uFFFD')).isEqualTo(at);
    }
  }

  @Test
  void read_forcedEncoding_overridesWhatTheBytesSuggest() {
    assertThat(forced(utf8("é"), WINDOWS_1252)).isEqualTo("Ã©");
    assertThat(forced(bytes(0xFF, 0xFE, 'a', 0), StandardCharsets.UTF_16)).isEqualTo("a");
    assertThat(forced(bytes(0xFF, 0xFE, 'a', 0), StandardCharsets.UTF_16LE)).isEqualTo("a");
    assertThat(forced(bytes(0xEF, 0xBB, 0xBF, 'a'), StandardCharsets.UTF_8)).isEqualTo("a");
  }

  @Test
  void read_forcedEncodingThatDoesNotFit_namesTheFirstBadByte() {
    ReadOptions options = ReadOptions.DEFAULT.withEncoding(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () -> new PlainTextReader().read("s", bytes('a', 'b', 0xE9, 'c', 0xE9), options))
        .isInstanceOfSatisfying(
            DocumentException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(Kind.MALFORMED_ENCODING);
              assertThat(e.detail()).isEqualTo("UTF-8");
              assertThat(e.at()).isEqualTo(2);
            });
  }

  static Stream<Row> binaries() {
    byte[] noise = new byte[4000];
    new Random(1).nextBytes(noise);
    byte[] noiseWithoutNul = noise.clone();
    for (int i = 0; i < noise.length; i++) {
      noiseWithoutNul[i] = noise[i] == 0 ? 1 : noise[i];
    }
    return Stream.of(
        clean("a NUL", bytes('a', 0, 'b', 'c'), ""),
        clean("a late NUL", join(utf8("x".repeat(9000)), bytes(0)), ""),
        clean("noise", noise, ""),
        clean("noise without NUL", noiseWithoutNul, ""),
        clean("small integers", new byte[] {1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0}, ""),
        clean("only NUL", new byte[64], ""));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void read_noText_isRefusedAsBinary(Row row) {
    assertThatThrownBy(() -> new PlainTextReader().read("s", row.content, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BINARY));
  }

  private static String forced(byte[] content, Charset charset) {
    ReadOptions options = ReadOptions.DEFAULT.withEncoding(charset);
    return new PlainTextReader().read("", content, options).document().text();
  }

  private static Row clean(String name, byte[] content, String text) {
    return new Row(name, content, text, List.of());
  }

  private static Row assumed(String name, byte[] content, String text, String encoding, int count) {
    return row(name, content, text, ReadWarning.Kind.ENCODING_ASSUMED, encoding, count);
  }

  private static Row damaged(String name, byte[] content, String text, String encoding, int count) {
    return row(name, content, text, ReadWarning.Kind.CHARACTERS_REPLACED, encoding, count);
  }

  private static Row row(
      String name, byte[] content, String text, ReadWarning.Kind kind, String encoding, int count) {
    return new Row(name, content, text, List.of(new ReadWarning(kind, encoding, count)));
  }

  private static byte[] in(String charset) {
    return DUTCH.getBytes(Charset.forName(charset));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String ascii) {
    return utf8(ascii);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
