package org.brugtaal.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes visible what could move a cursor, change colours, reverse a line or end a cell. */
final class SafeText {

  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

  private SafeText() {}

  /** The text in one line; a line break is written {@code \n}, as in gold files. */
  static String of(String text) {
    return UNSAFE
        .matcher(text.replace("\n", "\\n"))
        .replaceAll(m -> String.format(Locale.ROOT, "\\\\u%04X", m.group().codePointAt(0)));
  }
}
