package org.brugtaal.internal.minutes;

import java.util.Locale;
import java.util.Set;
import org.brugtaal.Speaker;
import org.brugtaal.internal.text.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a turn in minutes: a name with its organisation in brackets, a form of address
 * with a name, somebody of the list of those present, or the chair; then a colon, or a dash behind
 * brackets or a name in bold, or a full stop behind a name in capitals.
 *
 * @param speaker who speaks
 * @param wordsStart offset after the opening
 */
public record SpeakerLine(Speaker speaker, int wordsStart) {

  private static final int LONGEST_OPENING = 120;
  private static final int LONGEST_LABEL = 40;
  private static final int SHORTEST_SPEECH = 20;
  private static final String DASHES = "-–—";

  private static final Set<String> CHAIRS =
      Set.of(
          "voorzitter",
          "de voorzitter",
          "mevrouw de voorzitter",
          "chair",
          "the chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "cathaoirleach");

  /** What is no speaker: it ends the turn before it. */
  private static final Set<String> NO_SPEAKERS =
      Set.of(
          "besluit",
          "besloten",
          "actie",
          "acties",
          "actiepunt",
          "actiepunten",
          "actielijst",
          "afspraak",
          "afspraken",
          "conclusie",
          "noot",
          "nb",
          "let op",
          "bijlage",
          "datum",
          "plaats",
          "locatie",
          "onderwerp",
          "decision",
          "decisions",
          "resolved",
          "agreed",
          "action",
          "actions",
          "action points",
          "note",
          "outcome",
          "date",
          "place",
          "subject",
          "annex",
          "conclusion");

  /**
   * The opening of a turn at the beginning of a line.
   *
   * @param text the text
   * @param start where the line begins
   * @param end where it ends
   * @param attendance who was present; learns the organisations that openings tell
   * @return the opening, or null if the line is another
   */
  public static @Nullable SpeakerLine at(char[] text, int start, int end, Attendance attendance) {
    int first = start;
    while (first < end && (text[first] == '*' || text[first] == '_')) {
      first++;
    }
    first = afterQuestionNumber(text, first, end);
    if (first == end || !Character.isUpperCase(text[first])) {
      return null;
    }
    int limit = Math.min(end, first + LONGEST_OPENING);
    int mark = mark(text, first, limit, first > start);
    if (mark < 0) {
      return null;
    }
    int words = afterMark(text, mark, end);
    if (words < end && !Lines.isBlank(text[words])) {
      return null;
    }
    String label = new String(text, first, mark - first).replace("*", "").replace("_", "");
    boolean stop = text[mark] == '.';
    Speaker speaker = stop ? inCapitals(label, attendance) : speaker(label, attendance);
    return speaker == null ? null : new SpeakerLine(speaker, words);
  }

  /**
   * Whether a line within minutes ends the turn before it: {@code Besluit:}.
   *
   * @param text the text
   * @param start where the line begins
   * @param end where it ends
   * @return true if what follows is nobody's turn
   */
  public static boolean endsTurn(char[] text, int start, int end) {
    String label = label(text, start, end);
    return label != null && NO_SPEAKERS.contains(withoutBrackets(label).toLowerCase(Locale.ROOT));
  }

  /**
   * The opening of a turn whose speaker nobody knows: {@code Bewoner:}. Only to be asked where a
   * turn is open, as any label with a colon looks like it.
   *
   * @param text the text
   * @param start where the line begins
   * @param end where it ends
   * @return the opening, or null if the line is another
   */
  public static @Nullable SpeakerLine unknown(char[] text, int start, int end) {
    String label = label(text, start, end);
    if (label == null || !PersonName.isName(label) || label.split(" ", -1).length > 3) {
      return null;
    }
    int words = Lines.afterBlanks(text, start + label.length() + 1, end);
    boolean speech = words == end || !Character.isLowerCase(text[words]);
    return speech ? new SpeakerLine(new Speaker(label, null, false), words) : null;
  }

  /** What stands before the first colon of a line, if it is short and begins with a capital. */
  private static @Nullable String label(char[] text, int start, int end) {
    if (start == end || !Character.isUpperCase(text[start])) {
      return null;
    }
    int colon = colon(text, start, Math.min(end, start + LONGEST_LABEL));
    return colon < 0 || (colon + 1 < end && !Lines.isBlank(text[colon + 1]))
        ? null
        : new String(text, start, colon - start);
  }

  /** In evidence a number stands before a question: {@code Q15}. */
  private static int afterQuestionNumber(char[] text, int start, int end) {
    int i = start;
    if (i + 1 < end && text[i] == 'Q' && Character.isDigit(text[i + 1])) {
      i++;
      while (i < end && (Character.isDigit(text[i]) || Lines.isBlank(text[i]))) {
        i++;
      }
    }
    return i;
  }

  /** Where the opening ends: behind bold, at a colon, at a full stop behind capitals. */
  private static int mark(char[] text, int start, int end, boolean bold) {
    if (bold) {
      return endOfBold(text, start, end);
    }
    int dash = dash(text, start, end);
    if (dash >= 0) {
      return dash;
    }
    int colon = colon(text, start, end);
    int stop = stop(text, start, end);
    return colon < 0 || (stop >= 0 && stop < colon) ? stop : colon;
  }

  /** The colon or dash behind a bold name, or -1. */
  private static int endOfBold(char[] text, int start, int end) {
    boolean closed = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      closed |= c == '*' || c == '_';
      if (closed && c == '(') {
        i = bracketEnd(text, i, end);
      } else if (c == ':' || (closed && DASHES.indexOf(c) >= 0)) {
        return i;
      } else if (closed && c != '*' && c != '_' && !Lines.isBlank(c)) {
        return -1;
      }
    }
    return -1;
  }

  private static int bracketEnd(char[] text, int bracket, int end) {
    int i = bracket;
    while (i < end && text[i] != ')') {
      i++;
    }
    return i;
  }

  /** The dash behind an organisation in brackets, with a sentence behind it, or -1. */
  private static int dash(char[] text, int start, int end) {
    int bracket = start;
    while (bracket < end && text[bracket] != '(') {
      bracket++;
    }
    int dash = bracketEnd(text, bracket, end) + 2;
    boolean speech =
        dash + 2 + SHORTEST_SPEECH < end
            && DASHES.indexOf(text[dash]) >= 0
            && Lines.isBlank(text[dash - 1])
            && Lines.isBlank(text[dash + 1])
            && Character.isUpperCase(text[dash + 2]);
    return speech ? dash : -1;
  }

  /** The first colon outside brackets, or -1 if a sentence ends before it. */
  private static int colon(char[] text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ':' && depth == 0) {
        return i;
      } else if (c == '!' || c == '?' || c == ';' || (c == ',' && depth == 0)) {
        return -1;
      }
    }
    return -1;
  }

  /** The full stop behind a word of capitals, as in {@code Mr. REID.}, or -1. */
  private static int stop(char[] text, int start, int end) {
    int capitals = 0;
    for (int i = start; i < Math.min(end, start + LONGEST_LABEL); i++) {
      if (Character.isUpperCase(text[i])) {
        capitals++;
      } else if (text[i] == '.' && capitals > 2) {
        return i;
      } else if (Character.isLetter(text[i]) || Lines.isBlank(text[i])) {
        capitals = 0;
      }
    }
    return -1;
  }

  private static int afterMark(char[] text, int mark, int end) {
    int i = mark + 1;
    while (i < end && (text[i] == '*' || text[i] == '_')) {
      i++;
    }
    return i;
  }

  private static @Nullable Speaker inCapitals(String label, Attendance attendance) {
    return PersonName.isAddressed(label) && PersonName.isName(label)
        ? new Speaker(label.strip(), attendance.organisation(label), false)
        : null;
  }

  private static @Nullable Speaker speaker(String opening, Attendance attendance) {
    String label = opening.strip();
    String name = withoutBrackets(label);
    String told = organisation(label);
    if (told != null && Present.isBody(name) && !Present.isBody(told) && PersonName.isName(told)) {
      // The other way round: Politie (Van Loon).
      attendance.add(told, name);
      return new Speaker(told, name, false);
    }
    if (isChair(name)) {
      return new Speaker(name, told, true);
    }
    boolean known = told != null || PersonName.isAddressed(name) || attendance.knows(name);
    if (!known || !PersonName.isName(name)) {
      return null;
    }
    if (told != null) {
      attendance.add(name, told);
    }
    return new Speaker(name, told == null ? attendance.organisation(name) : told, false);
  }

  static boolean isChair(String name) {
    return CHAIRS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String withoutBrackets(String label) {
    int bracket = label.indexOf('(');
    return (bracket < 0 ? label : label.substring(0, bracket)).strip();
  }

  /** What stands between brackets at the end, or null if that is nothing or a person. */
  private static @Nullable String organisation(String label) {
    int bracket = label.indexOf('(');
    if (bracket < 0 || !label.endsWith(")")) {
      return null;
    }
    String inside = label.substring(bracket + 1, label.length() - 1).strip();
    boolean no = inside.isEmpty() || inside.indexOf('(') >= 0 || PersonName.isAddressed(inside);
    return no ? null : inside;
  }
}
