package org.brugtaal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.brugtaal.evaluation.Agreement;
import org.brugtaal.evaluation.Difference;
import org.brugtaal.evaluation.DifferenceTable;
import org.brugtaal.evaluation.Evaluation;
import org.brugtaal.evaluation.EvaluationJson;
import org.brugtaal.evaluation.EvaluationText;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/** Writes what {@code evaluate} measured: figures, and the differences with them or apart. */
final class EvaluationOutput {

  private final boolean isJson;
  private final Lexicon lexicon;
  private final Language ui;
  private List<Evaluation> evaluations = List.of();
  private List<Agreement> agreements = List.of();
  private List<Difference> differences = List.of();

  EvaluationOutput(boolean isJson, Lexicon lexicon, Language ui) {
    this.isJson = isJson;
    this.lexicon = lexicon;
    this.ui = ui;
  }

  EvaluationOutput ofEvaluations(List<Evaluation> measured) {
    evaluations = measured;
    differences = measured.stream().flatMap(one -> one.differences().stream()).toList();
    return this;
  }

  EvaluationOutput ofAgreements(List<Agreement> measured) {
    agreements = measured;
    differences = measured.stream().flatMap(one -> one.differences().stream()).toList();
    return this;
  }

  /** Writes the figures, and behind them the differences unless these have their own place. */
  void write(Destination figures, Optional<Destination> list) {
    list.ifPresent(place -> place.write(out -> writeTo(out, this::table)));
    boolean isWhole = list.isEmpty();
    figures.write(out -> writeTo(out, isJson ? w -> json(w, isWhole) : w -> text(w, isWhole)));
  }

  private interface Content {
    void writeTo(Writer writer) throws IOException;
  }

  private static void writeTo(OutputStream out, Content content) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    content.writeTo(writer);
    writer.flush();
  }

  private void table(Writer writer) throws IOException {
    DifferenceTable.write(differences, writer);
  }

  private void json(Writer writer, boolean isWhole) throws IOException {
    EvaluationJson json = new EvaluationJson(writer, Version.program(), lexicon, isWhole);
    if (agreements.isEmpty()) {
      json.evaluations(evaluations);
    } else {
      json.agreements(agreements);
    }
  }

  private void text(Writer writer, boolean isWhole) throws IOException {
    EvaluationText text = new EvaluationText(writer, ui);
    if (agreements.isEmpty()) {
      text.evaluations(evaluations, lexicon);
    } else {
      text.agreements(agreements);
    }
    if (isWhole) {
      text.differences(differences);
    }
  }
}
