package org.brugtaal.reports;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in JSON what {@link SafeText} escapes in text: the same string for a program, and nothing
 * raw for a terminal.
 */
final class UnsafeEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final int DEL = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DEL] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    boolean surrogate = Character.getType(unit) == Character.SURROGATE;
    return !surrogate && SafeText.isUnsafe(unit)
        ? new SerializedString(SafeText.escape((char) unit))
        : null;
  }
}
