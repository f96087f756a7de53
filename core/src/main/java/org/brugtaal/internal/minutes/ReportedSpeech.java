package org.brugtaal.internal.minutes;

import java.util.Set;
import org.brugtaal.Speaker;
import org.brugtaal.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs of narrative minutes that tell what somebody said: {@code Mw. Kivits antwoordt dat
 * ...}.
 */
public final class ReportedSpeech {

  private static final int LONGEST_NAME = 60;

  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "de",
          "den",
          "der",
          "het",
          "ten",
          "ter",
          "van",
          "von",
          "el",
          "al",
          "la",
          "le",
          "heer",
          "voorzitter");

  private static final Set<String> VERBS =
      Set.of(
          "vraagt",
          "vroeg",
          "zegt",
          "zei",
          "meldt",
          "meldde",
          "vertelt",
          "vertelde",
          "geeft",
          "gaf",
          "noemt",
          "noemde",
          "antwoordt",
          "antwoordde",
          "wil",
          "wijst",
          "wees",
          "laat",
          "licht",
          "stelt",
          "stelde",
          "vindt",
          "vond",
          "merkt",
          "merkte",
          "ziet",
          "reageert",
          "asks",
          "asked",
          "says",
          "said",
          "reports",
          "reported",
          "notes",
          "noted",
          "explains",
          "explained",
          "told",
          "answers",
          "answered",
          "replied",
          "wondered",
          "added",
          "adds",
          "raised",
          "felt",
          "thanked");

  private ReportedSpeech() {}

  /**
   * Who says what a paragraph tells.
   *
   * @param text the text
   * @param start where the paragraph begins
   * @param end where its first line ends
   * @param attendance who was present
   * @return somebody who was present, or null if the paragraph does not begin with a name and a
   *     verb
   */
  public static @Nullable Speaker at(char[] text, int start, int end, Attendance attendance) {
    if (start == end || !Character.isUpperCase(text[start])) {
      return null;
    }
    int limit = Math.min(end, start + LONGEST_NAME);
    int wordStart = start;
    for (int i = start; i <= limit; i++) {
      if (i < limit && !Lines.isBlank(text[i])) {
        continue;
      }
      String word = new String(text, wordStart, i - wordStart);
      boolean verb = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (verb && !NAME_PARTICLES.contains(word)) {
        return speaker(new String(text, start, wordStart - start).strip(), word, attendance);
      }
      wordStart = i + 1;
    }
    return null;
  }

  private static @Nullable Speaker speaker(String label, String verb, Attendance attendance) {
    if (SpeakerLine.isChair(label)) {
      return new Speaker(label, null, true);
    }
    boolean says = PersonName.isAddressed(label) || VERBS.contains(verb);
    return says && PersonName.isName(label) && attendance.knows(label)
        ? new Speaker(label, attendance.organisation(label), false)
        : null;
  }
}
