package org.brugtaal.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Language;

/** The tables of one language. */
final class EvaluationTables {

  private final Appendable out;
  private final Language ui;

  EvaluationTables(Appendable out, Language ui) {
    this.out = out;
    this.ui = ui;
  }

  void write(Evaluation evaluation) throws IOException {
    Scores program = evaluation.program();
    title(
        evaluation.language(),
        Wording.SIZE.in(
            ui,
            evaluation.documents(),
            evaluation.words(),
            program.detection().of(),
            program.traps().of(),
            evaluation.debatable()));
    statuses(program, evaluation.baseline());
    traps(program, evaluation.baseline());
    shares(Wording.PHENOMENON, Wording.RECALL, program.phenomena());
    shares(Wording.LINES, Wording.PROGRAM, evaluation.lines());
    if (evaluation.organisations().of() > 0) {
      Share minutes = new Share(Wording.MINUTES.in(ui), evaluation.organisations());
      shares(Wording.ORGANISATIONS, Wording.PROGRAM, List.of(minutes));
    }
  }

  void write(Agreement agreement) throws IOException {
    title(
        agreement.language(),
        Wording.READERS_SIZE.in(ui, agreement.documents(), agreement.words()));
    TextTable table = new TextTable(ui).row(Wording.AGREEMENT.in(ui));
    table.row(Wording.ALPHA.in(ui)).figure(agreement.alpha());
    table.row(Wording.SPANS.in(ui)).estimate(agreement.spans());
    table.row(Wording.STATUSES.in(ui)).estimate(agreement.statuses());
    table.row(Wording.FLAGGED.in(ui)).estimate(agreement.flagged());
    table.write(out);
  }

  private void title(Language language, String size) throws IOException {
    Wording name = language == Language.DUTCH ? Wording.DUTCH_TEXTS : Wording.ENGLISH_TEXTS;
    out.append(name.in(ui)).append('\n').append(size).append("\n\n");
  }

  private void statuses(Scores program, Scores baseline) throws IOException {
    TextTable table = new TextTable(ui).row(Wording.STATUS.in(ui));
    table.proportion(Wording.RECALL.in(ui)).proportion(Wording.PRECISION.in(ui));
    table.estimate(Wording.F1.in(ui));
    program.statuses().forEach(score -> score(table, score.status().code(), score));
    table.row(Wording.DETECTION.in(ui)).proportion(program.detection());
    score(table, Wording.NAIVE.in(ui), baseline.of(HitStatus.FLAGGED));
    table.row(Wording.NAIVE_DETECTION.in(ui)).proportion(baseline.detection());
    table.write(out);
  }

  private static void score(TextTable table, String name, StatusScore score) {
    table.row(name).proportion(score.recall()).proportion(score.precision());
    table.estimate(score.f1());
  }

  private void traps(Scores program, Scores baseline) throws IOException {
    Map<String, Proportion> naive =
        baseline.trapPhenomena().stream().collect(Collectors.toMap(Share::name, Share::proportion));
    TextTable table = new TextTable(ui).row(Wording.TRAPS.in(ui));
    table.proportion(Wording.PROGRAM.in(ui)).proportion(Wording.NAIVE.in(ui));
    if (program.traps().of() > 0) {
      table.row(Wording.ALL.in(ui)).proportion(program.traps()).proportion(baseline.traps());
    }
    for (Share share : program.trapPhenomena()) {
      table.row(SafeText.of(share.name())).proportion(share.proportion());
      table.proportion(naive.getOrDefault(share.name(), new Proportion(0, 0)));
    }
    table.write(out);
  }

  private void shares(Wording what, Wording head, List<Share> shares) throws IOException {
    TextTable table = new TextTable(ui).row(what.in(ui)).proportion(head.in(ui));
    shares.forEach(s -> table.row(SafeText.of(s.name())).proportion(s.proportion()));
    table.write(out);
  }
}
