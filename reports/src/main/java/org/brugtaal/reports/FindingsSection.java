package org.brugtaal.reports;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Speaker;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.lexicon.Concept;

/**
 * The concepts that count, one group each: first those with alternatives, then those that only
 * count.
 */
final class FindingsSection {

  private static final int INDENT = 4;

  /** A reader who gets this far has read enough reasons; the others are told in short. */
  private static final int MOST_IN_FULL = 10;

  private static final int BRACKETS_AND_DOTS = 6;

  private final Sheet sheet;
  private final Page page;
  private final Messages words;

  private FindingsSection(Sheet sheet) {
    this.sheet = sheet;
    this.page = sheet.page();
    this.words = sheet.words();
  }

  static void write(Sheet sheet, List<ConceptGroup> groups) throws IOException {
    FindingsSection section = new FindingsSection(sheet);
    List<ConceptGroup> open = groups.stream().filter(group -> !group.isCountOnly()).toList();
    List<ConceptGroup> counted = groups.stream().filter(ConceptGroup::isCountOnly).toList();
    section.write(Message.FINDINGS_TITLE, Message.FINDINGS_ORDER, open, 1);
    section.write(Message.COUNTED_TITLE, Message.COUNTED_NOTE, counted, 1 + open.size());
  }

  private void write(Message title, Message note, List<ConceptGroup> groups, int firstNumber)
      throws IOException {
    if (groups.isEmpty()) {
      return;
    }
    sheet.heading(title);
    page.line(0, new Line().dim(words.text(note)));
    int number = firstNumber;
    for (ConceptGroup group : groups) {
      if (number <= MOST_IN_FULL) {
        page.blank();
        group(number++, group);
      } else {
        brief(number++, group);
      }
    }
  }

  /** The words, one place and what else one could write, without the reasons. */
  private void brief(int number, ConceptGroup group) throws IOException {
    if (number == MOST_IN_FULL + 1) {
      page.blank();
      page.line(0, new Line().dim(words.text(Message.FINDINGS_BRIEF)));
    }
    head(number, group);
    places(group);
    context(group.example());
    String or = words.text(Message.FINDINGS_INSTEAD) + " ";
    Line wordings = new Line();
    for (Suggestion suggestion : group.suggestions()) {
      wordings.plain(wordings.pieces().isEmpty() ? "" : "; ").accent(OneLine.of(suggestion.text()));
    }
    if (!wordings.pieces().isEmpty()) {
      page.row(INDENT, new Line().dim(or), or.length(), wordings);
    }
    keep(group);
  }

  private void group(int number, ConceptGroup group) throws IOException {
    head(number, group);
    places(group);
    context(group.example());
    speakers(group);
    explanation(group.concept());
    if (!group.isCountOnly()) {
      alternatives(group);
    }
  }

  private void head(int number, ConceptGroup group) throws IOException {
    Concept concept = group.concept();
    String owner = Summary.owner(words, EnumSet.copyOf(concept.domains()));
    String facts = words.text(Message.FINDINGS_HEAD, group.hits().size(), owner);
    String label = number < 10 ? " " + number + ". " : number + ". ";
    page.row(
        0,
        Line.of(label),
        INDENT,
        new Line().bold(group.title()).plain(" ").dim("(" + facts + ")"));
  }

  /** One place needs no list: its context tells it all. */
  private void places(ConceptGroup group) throws IOException {
    String places = Sheet.forms(group.hits()) + "; " + sheet.lines(group.hits());
    String negated = words.text(Message.FINDINGS_NEGATED, group.negated());
    if (group.hits().size() > 1) {
      page.line(INDENT, Line.of(group.negated() > 0 ? places + "; " + negated : places));
    } else if (group.negated() > 0) {
      page.line(INDENT, Line.of(negated));
    }
  }

  private void context(TermHit hit) throws IOException {
    String label = sheet.lines(List.of(hit)) + ": ";
    int room = page.width() - INDENT - label.length() - BRACKETS_AND_DOTS;
    Context context = Context.of(sheet.analysis().document().text(), hit, room);
    Line line = Line.of(label).dim(context.left());
    if (page.isColoured()) {
      line.bold(context.match());
    } else {
      line.plain("[" + context.match() + "]");
    }
    page.line(INDENT, line.dim(context.right()));
  }

  private void speakers(ConceptGroup group) throws IOException {
    String names = Sheet.counts(group.hits().stream().flatMap(this::speaker));
    if (!names.isEmpty()) {
      page.line(INDENT, Line.of(words.text(Message.FINDINGS_SAID_BY, names)));
    }
  }

  /** The organisation that speaks, and only on request the person. */
  private Stream<String> speaker(TermHit hit) {
    Speaker speaker = hit.segment().speaker();
    if (speaker == null) {
      return Stream.empty();
    }
    String organisation = speaker.organisation();
    if (!sheet.options().speakers()) {
      return Stream.ofNullable(organisation).map(OneLine::of);
    }
    String name = OneLine.of(speaker.name());
    return Stream.of(
        organisation == null
            ? name
            : words.text(Message.FINDINGS_SAID_BY_OF, name, OneLine.of(organisation)));
  }

  private void explanation(Concept concept) throws IOException {
    String rationale = OneLine.of(Explanation.rationale(concept, words.language()));
    if (!rationale.isBlank()) {
      page.line(INDENT, Line.of(rationale));
    }
    String others = OneLine.of(Explanation.mayNotRecognise(concept, words.language()));
    if (!others.isBlank()) {
      page.line(
          INDENT, Line.of(words.text(Message.FINDINGS_MAY_NOT_RECOGNISE) + " ").plain(others));
    }
  }

  private void alternatives(ConceptGroup group) throws IOException {
    String or = words.text(Message.FINDINGS_INSTEAD) + " ";
    for (Suggestion suggestion : group.suggestions()) {
      page.row(INDENT, new Line().dim(or), or.length(), wording(suggestion));
    }
    if (group.suggestions().isEmpty()) {
      page.line(INDENT, Line.of(words.text(Message.FINDINGS_NO_ALTERNATIVE)));
    }
    keep(group);
  }

  private void keep(ConceptGroup group) throws IOException {
    if (!group.legal().isEmpty()) {
      page.line(INDENT, Line.of(words.text(Message.FINDINGS_KEEP, sheet.lines(group.legal()))));
    }
  }

  private Line wording(Suggestion suggestion) {
    Line line =
        new Line()
            .accent(OneLine.of(suggestion.text()))
            .plain(" (" + words.name("audience", suggestion.audience()) + ")");
    return suggestion.caveat() == null ? line : line.plain(". " + OneLine.of(suggestion.caveat()));
  }
}
