package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brugtaal.HitStatus;
import org.brugtaal.evaluation.Difference.Kind;
import org.jspecify.annotations.Nullable;

/** Lists where the outcome of one text differs from its marks. */
final class Differences {

  private record Placed(int at, Difference difference) {}

  private final Outcome outcome;
  private final TextLines lines;
  private final List<Placed> all = new ArrayList<>();

  private Differences(Outcome outcome) {
    this.outcome = outcome;
    this.lines = new TextLines(outcome.gold().text());
  }

  /** The differences of a text in reading order, with those in the language of its lines. */
  static List<Difference> of(Outcome outcome, List<LineLanguage> languages) {
    Differences differences = new Differences(outcome);
    outcome.gold().marks().forEach(differences::compare);
    outcome.strays().forEach(differences::stray);
    languages.stream().filter(line -> !line.isRight()).forEach(differences::language);
    return differences.all.stream()
        .sorted(Comparator.comparingInt(Placed::at))
        .map(Placed::difference)
        .toList();
  }

  private void compare(Mark mark) {
    Finding met = outcome.met(mark);
    if (mark.isTerm() && met == null) {
      add(mark, Kind.MISS, mark.status().code(), Difference.NONE, null);
    } else if (met != null && !outcome.isAgreed(mark)) {
      Kind kind = mark.isTerm() ? Kind.OTHER_STATUS : Kind.TRAP;
      add(mark, kind, mark.status().code(), met.status().code(), met);
    }
    boolean hasOrganisation = mark.isTerm() && !mark.organisation().isEmpty();
    if (hasOrganisation && met != null && !mark.isOf(met.organisation())) {
      String found = met.organisation().isEmpty() ? Difference.NONE : met.organisation();
      add(mark, Kind.ORGANISATION, mark.organisation(), found, met);
    }
  }

  private void stray(Finding finding) {
    if (finding.status() == HitStatus.IGNORED) {
      return;
    }
    int at = finding.span().start();
    String found = finding.status().code();
    add(at, Kind.FALSE_ALARM, finding.match(), Difference.NONE, found, finding.concept(), "");
  }

  private void language(LineLanguage line) {
    int at = lines.span(line.line()).start();
    add(at, Kind.LANGUAGE, "", line.expected().code(), line.found().code(), "", "");
  }

  private void add(Mark mark, Kind kind, String expected, String found, @Nullable Finding met) {
    String concept = met == null ? "" : met.concept();
    add(mark.span().start(), kind, mark.match(), expected, found, concept, mark.phenomenon());
  }

  private void add(
      int at,
      Kind kind,
      String match,
      String expected,
      String found,
      String concept,
      String phenomenon) {
    int line = lines.lineOf(at);
    String file = outcome.gold().name();
    String text = lines.text(line);
    all.add(
        new Placed(
            at,
            new Difference(file, line, kind, match, expected, found, concept, phenomenon, text)));
  }
}
