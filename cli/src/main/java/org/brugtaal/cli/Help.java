package org.brugtaal.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.brugtaal.lexicon.Language;

/** The help texts, one file for each subject and language. */
enum Help {
  BRUGTAAL,
  CHECK,
  SCAN,
  SEARCH,
  EVALUATE;

  /** The text, which ends with a line break. */
  String in(Language language) {
    String file = "help-" + name().toLowerCase(Locale.ROOT) + "-" + language.code() + ".txt";
    try (InputStream in = Help.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
