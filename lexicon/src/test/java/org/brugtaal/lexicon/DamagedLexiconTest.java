package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that are no compiled lexicon: always an IOException, whatever is wrong with them. */
class DamagedLexiconTest {

  @TempDir Path folder;
  private byte[] compiled = {};

  @BeforeEach
  void compile() throws IOException {
    compiled = LexiconFolder.in(folder).read().encode();
  }

  @Test
  void decode_truncatedAnywhere_throwsIoException() {
    for (int length = 0; length < compiled.length; length++) {
      byte[] bytes = Arrays.copyOf(compiled, length);
      assertThatExceptionOfType(IOException.class)
          .as("first %d bytes", length)
          .isThrownBy(() -> Lexicon.decode(bytes));
    }
  }

  @Test
  void decode_bundledTruncated_throwsIoException() {
    byte[] bundled = Lexicon.bundled().encode();
    for (int length = bundled.length - 1; length > 0; length -= bundled.length / 100) {
      byte[] bytes = Arrays.copyOf(bundled, length);
      assertThatExceptionOfType(IOException.class)
          .as("first %d bytes", length)
          .isThrownBy(() -> Lexicon.decode(bytes));
    }
  }

  @Test
  void decode_moreThanALexicon_throwsIoException() {
    byte[] bytes = Arrays.copyOf(compiled, compiled.length + 1);
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Lexicon.decode(bytes));
  }

  @Test
  void decode_otherMagic_saysToCompileAgain() {
    for (int i = 0; i < Long.BYTES; i++) {
      byte[] bytes = compiled.clone();
      bytes[i] ^= 1;
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> Lexicon.decode(bytes))
          .withMessageContaining("compile it again");
    }
  }

  @Test
  void decode_anyBitFlipped_isReadOrThrowsIoException() {
    int refused = 0;
    for (int bit = Long.SIZE; bit < Byte.SIZE * compiled.length; bit++) {
      byte[] bytes = compiled.clone();
      bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      refused += isRefused(bytes, bit) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(compiled.length);
  }

  private static boolean isRefused(byte[] bytes, int bit) {
    try {
      Lexicon.decode(bytes);
      return false;
    } catch (IOException e) {
      return true;
    } catch (RuntimeException e) {
      throw new AssertionError("bit " + bit, e);
    }
  }
}
