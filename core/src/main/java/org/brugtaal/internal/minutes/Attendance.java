package org.brugtaal.internal.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.brugtaal.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Who was present, and for which organisation: from the list in the minutes, and from turns that
 * name it. A name that two people share is unknown.
 */
public final class Attendance {

  private static final String UNKNOWN = "";

  /** Organisation by name; empty for a name without one, or of two people. */
  private final Map<String, String> organisations = new HashMap<>();

  private final char[] text;

  /**
   * The same from what stands in brackets behind a name, anywhere in the text; null until somebody
   * is asked for who is in no list, as most texts are no minutes.
   */
  private @Nullable Map<String, String> asides;

  private Attendance(char[] text) {
    this.text = text;
  }

  /**
   * The people that a text lists as present.
   *
   * @param text the text
   * @return what its lists say; nobody if it has none
   */
  public static Attendance of(char[] text) {
    Attendance attendance = new Attendance(text);
    AttendanceReader reader = new AttendanceReader(attendance::add);
    Lines lines = new Lines(text);
    while (lines.advance()) {
      int start = lines.contentStart();
      int end = Math.max(start, lines.contentEnd());
      reader.line(text, start, end);
    }
    reader.end();
    return attendance;
  }

  /** Notes a person; a second one of the same name makes it unknown whose it is. */
  void add(String name, @Nullable String organisation) {
    add(organisations, name, organisation);
  }

  private static void add(Map<String, String> to, String name, @Nullable String organisation) {
    String value = organisation == null ? UNKNOWN : organisation;
    for (String key : PersonName.keys(name)) {
      to.merge(
          key,
          value,
          (known, other) -> known.equalsIgnoreCase(other) || other.isEmpty() ? known : UNKNOWN);
    }
  }

  /** Whether somebody of that name was present. */
  boolean knows(String name) {
    return PersonName.keys(name).stream().anyMatch(organisations::containsKey);
  }

  /** The organisation of somebody, or null if it is not told or not clear. */
  @Nullable String organisation(String name) {
    String listed = find(organisations, name);
    String found = listed == null ? find(asides(), name) : listed;
    return found == null || found.isEmpty() ? null : found;
  }

  private Map<String, String> asides() {
    Map<String, String> known = asides;
    if (known == null) {
      Map<String, String> found = new HashMap<>();
      Asides.find(text, (name, organisation) -> add(found, name, organisation));
      known = found;
      asides = known;
    }
    return known;
  }

  private static @Nullable String find(Map<String, String> organisations, String name) {
    return PersonName.keys(name).stream()
        .map(organisations::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
