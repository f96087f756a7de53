package org.brugtaal.internal.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of those present, line by line: {@code Aanwezig: A. Bakker (politie), ...}, one
 * person a line, or a table of names and organisations. A list begins with a word such as {@code
 * Present} and ends with an empty line behind it, or with those absent.
 */
final class AttendanceReader {

  /** Takes a person of the list. */
  interface Sink {
    void person(String name, @Nullable String organisation);
  }

  private static final Set<String> OPENINGS =
      Set.of(
          "aanwezig",
          "aanwezigen",
          "deelnemers",
          "present",
          "those present",
          "in attendance",
          "attendance",
          "attendees",
          "attending",
          "members present",
          "participants",
          "witnesses",
          "on the platform",
          "panel");

  /** They open a list only if a name with an organisation follows. */
  private static final Set<String> CHAIRS = Set.of("voorzitter", "chair");

  private static final Set<String> ENDS =
      Set.of("afwezig", "afgemeld", "apologies", "absent", "afwezig met bericht", "not present");

  private static final Set<String> NAME_HEADERS = Set.of("naam", "name");
  private static final Set<String> ORGANISATION_HEADERS =
      Set.of("organisatie", "organisation", "organization", "namens", "agency", "partner");

  private static final int LONGEST_LINE = 2_000;

  /** A longer line without brackets at its end is running text that somebody wrapped. */
  private static final int LONGEST_PERSON = 60;

  /** No opening has more letters. */
  private static final int LONGEST_OPENING = 16;

  private final Sink sink;
  private final StringBuilder running = new StringBuilder();
  private boolean inside;
  private boolean empty;

  /** Whether somebody stands in the line of the opening: it is running text then. */
  private boolean begun;

  private boolean onePersonALine;
  private int nameColumn;
  private int organisationColumn;

  AttendanceReader(Sink sink) {
    this.sink = sink;
  }

  void line(char[] text, int start, int end) {
    if (start == end) {
      // An empty line right behind the opening belongs to it.
      if (inside && !empty) {
        end();
      }
      return;
    }
    int limit = Math.min(end, start + LONGEST_LINE);
    if (inside || mayOpen(text, start, limit)) {
      line(new String(text, start, limit - start));
    }
  }

  /**
   * Whether a line can begin a list: it has a short opening, or the cells of a header. Most lines
   * have neither, and reading them costs more than the rest of cutting a text into segments.
   */
  private static boolean mayOpen(char[] text, int start, int end) {
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean gap = c == ' ' && i + 1 < end && text[i + 1] == ' ';
      if (c == '|' || c == '\t' || gap || (c == ':' && letters <= LONGEST_OPENING)) {
        return true;
      }
      letters += c == '*' || c == '#' || Character.isWhitespace(c) ? 0 : 1;
    }
    return letters <= LONGEST_OPENING;
  }

  private void line(String line) {
    String opening = opening(line);
    String rest = afterOpening(line);
    if (OPENINGS.contains(opening) || (CHAIRS.contains(opening) && rest.indexOf('(') > 0)) {
      end();
      open();
      entries(rest);
      begun = !rest.isBlank();
    } else if (inside && ENDS.contains(opening)) {
      end();
    } else {
      List<String> cells = cells(line);
      if (isHeader(cells)) {
        open();
      } else if (inside) {
        entry(line, cells);
      }
    }
  }

  /** The list is at its end. */
  void end() {
    flush();
    inside = false;
  }

  private void flush() {
    if (onePersonALine) {
      person(running.toString());
    } else {
      people(running.toString());
    }
    running.setLength(0);
  }

  private void person(String entry) {
    Present.of(entry).ifPresent(p -> sink.person(p.name(), p.organisation()));
  }

  private void open() {
    inside = true;
    empty = true;
    begun = false;
    onePersonALine = false;
  }

  private boolean isHeader(List<String> cells) {
    int name = index(cells, NAME_HEADERS);
    int organisation = index(cells, ORGANISATION_HEADERS);
    if (name < 0 || organisation < 0) {
      return false;
    }
    nameColumn = name;
    organisationColumn = organisation;
    return true;
  }

  private static int index(List<String> cells, Set<String> names) {
    for (int i = 0; i < cells.size(); i++) {
      if (names.contains(cells.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /** The words before a colon or a wide gap, in lower case. */
  private static String opening(String line) {
    String opening = line.substring(0, openingEnd(line)).toLowerCase(Locale.ROOT);
    return opening.replace("*", "").replace("#", "").strip();
  }

  private static int openingEnd(String line) {
    int colon = line.indexOf(':');
    int gap = line.indexOf("  ");
    int end = colon < 0 ? line.length() : colon;
    return gap < 0 ? end : Math.min(end, gap);
  }

  private static String afterOpening(String line) {
    int end = openingEnd(line);
    return end == line.length() ? "" : line.substring(end + 1);
  }

  private static char last(String words) {
    return words.isEmpty() ? ',' : words.charAt(words.length() - 1);
  }

  private void entry(String line, List<String> cells) {
    empty = false;
    if (cells.size() > 1) {
      row(cells);
    } else {
      entries(line);
    }
  }

  private void entries(String rest) {
    if (rest.isBlank()) {
      return;
    }
    empty = false;
    String words = rest.strip();
    // A star may also open a name in bold.
    boolean item = "-*•·–".indexOf(words.charAt(0)) >= 0 && !words.startsWith("**");
    if (item) {
      flush();
      person(words.substring(1));
    } else {
      if (isNextPerson(words)) {
        onePersonALine = true;
        flush();
      }
      running.append(' ').append(words);
    }
  }

  /** Whether a line begins with another person: the one before has come to an end. */
  private boolean isNextPerson(String words) {
    String before = running.toString().strip();
    boolean whole =
        before.endsWith(")")
            || (before.length() <= LONGEST_PERSON && ",;-.".indexOf(last(before)) < 0);
    return !begun && whole && Character.isUpperCase(words.codePointAt(0));
  }

  /** A row of a table: the header says which cell is which, or initials or a name come first. */
  private void row(List<String> cells) {
    if (organisationColumn > 0 && cells.size() > Math.max(nameColumn, organisationColumn)) {
      sink.person(cells.get(nameColumn), cells.get(organisationColumn));
      return;
    }
    boolean initials = cells.get(0).length() <= 4 && cells.get(0).equals(upper(cells.get(0)));
    List<String> rest = initials ? cells.subList(1, cells.size()) : cells;
    Present.of(String.join(", ", rest))
        .ifPresent(
            present -> {
              sink.person(present.name(), present.organisation());
              if (initials) {
                sink.person(cells.get(0), present.organisation());
              }
            });
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private void people(String list) {
    split(list).forEach(this::person);
  }

  /** The people of a running list: semicolons part them if there are any, else commas. */
  private static List<String> split(String list) {
    char mark = list.indexOf(';') >= 0 ? ';' : ',';
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == mark && depth <= 0) {
        parts.add(list.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }

  /** The cells of a row, parted by bars, tabs or wide gaps. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean gap = line.startsWith("  ", i);
      if (i == line.length() || line.charAt(i) == '|' || line.charAt(i) == '\t' || gap) {
        String cell = line.substring(from, i).strip();
        if (!cell.isEmpty()) {
          cells.add(cell);
        }
        from = i + 1;
      }
    }
    return cells;
  }
}
