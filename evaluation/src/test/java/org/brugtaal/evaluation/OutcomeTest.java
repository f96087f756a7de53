package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.HitStatus;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTest {

  private record Row(String why, String marked, String found, Counts flagged, int strays) {
    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Row> texts() {
    return Stream.of(
        new Row("same words", "a [gang|FLAGGED] b", "gang", new Counts(1, 1, 1), 0),
        new Row("part of the mark", "[tough gang|FLAGGED]", "gang", new Counts(1, 1, 1), 0),
        new Row("more than the mark", "tough [gang|FLAGGED]", "tough gang", new Counts(1, 1, 1), 0),
        new Row("only a hyphen shared", "[x-|FLAGGED]y", "-y", new Counts(0, 1, 1), 1),
        new Row("other status", "a [gang|NAMED]", "gang", new Counts(0, 0, 1), 0),
        new Row("trap", "a [gang|TRAP]", "gang", new Counts(0, 0, 1), 0),
        new Row("not marked", "a gang", "gang", new Counts(0, 0, 1), 1),
        new Row("in doubt", "a [gang|DEBATABLE]", "gang", new Counts(0, 0, 0), 0),
        new Row(
            "in doubt and marked",
            "[a|DEBATABLE] [gang|FLAGGED]",
            "a gang",
            new Counts(1, 1, 1),
            0),
        new Row("two in one mark", "[gang crime|FLAGGED]", "gang|crime", new Counts(1, 1, 2), 1),
        new Row(
            "one over two marks",
            "[gang|FLAGGED] [crime|FLAGGED]",
            "gang crime",
            new Counts(1, 2, 1),
            0),
        new Row(
            "longest overlap first",
            "[gang|NAMED] [crimes|FLAGGED]",
            "gang crimes",
            new Counts(1, 1, 1),
            0));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void counts_findings_pairAtMostOnce(Row row) {
    GoldText gold = Gold.text("a.txt", Language.ENGLISH, row.marked);
    List<Finding> findings = new ArrayList<>();
    for (String words : row.found.split("\\|", -1)) {
      int at = gold.text().indexOf(words);
      Span span = new Span(at, at + words.length());
      findings.add(new Finding(span, words, HitStatus.FLAGGED, "gang", ""));
    }
    Outcome outcome = new Outcome(gold, findings);

    assertThat(outcome.counts(HitStatus.FLAGGED)).isEqualTo(row.flagged);
    assertThat(outcome.strays()).hasSize(row.strays);
  }

  @Test
  void f1_counts_isTheHarmonicMean() {
    Counts counts = new Counts(2, 4, 8);

    assertThat(counts.recall().value()).hasValue(0.5);
    assertThat(counts.precision().value()).hasValue(0.25);
    assertThat(counts.f1()).hasValue(1.0 / 3);
  }
}
