package org.brugtaal.evaluation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/** Writes the figures of one language into an open JSON object, rounded to four decimals. */
final class JsonFigures {

  private static final int DECIMALS = 4;

  private final JsonGenerator json;

  JsonFigures(JsonGenerator json) {
    this.json = json;
    json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
  }

  /** Two blanks a level and LF, whatever the system. */
  static PrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  void evaluation(Evaluation evaluation) throws IOException {
    json.writeStringField("language", evaluation.language().code());
    json.writeNumberField("documents", evaluation.documents());
    json.writeNumberField("words", evaluation.words());
    json.writeNumberField("debatable", evaluation.debatable());
    scores("program", evaluation.program());
    scores("baseline", evaluation.baseline());
    shares("lines", evaluation.lines());
    proportion("organisations", evaluation.organisations());
  }

  void agreement(Agreement agreement) throws IOException {
    json.writeStringField("language", agreement.language().code());
    json.writeNumberField("documents", agreement.documents());
    json.writeNumberField("words", agreement.words());
    number("alpha", agreement.alpha());
    estimate("spans", agreement.spans());
    estimate("statuses", agreement.statuses());
    estimate("flagged", agreement.flagged());
  }

  private void scores(String name, Scores scores) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("statuses");
    for (StatusScore score : scores.statuses()) {
      json.writeStartObject();
      json.writeStringField("status", score.status().code());
      proportion("recall", score.recall());
      proportion("precision", score.precision());
      estimate("f1", score.f1());
      json.writeEndObject();
    }
    json.writeEndArray();
    proportion("detection", scores.detection());
    proportion("traps", scores.traps());
    shares("phenomena", scores.phenomena());
    shares("trapPhenomena", scores.trapPhenomena());
    json.writeEndObject();
  }

  private void shares(String name, List<Share> shares) throws IOException {
    json.writeArrayFieldStart(name);
    for (Share share : shares) {
      json.writeStartObject();
      json.writeStringField("name", share.name());
      figures(share.proportion());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void proportion(String name, Proportion proportion) throws IOException {
    json.writeObjectFieldStart(name);
    figures(proportion);
    json.writeEndObject();
  }

  private void figures(Proportion proportion) throws IOException {
    json.writeNumberField("count", proportion.count());
    json.writeNumberField("of", proportion.of());
    estimate(new Estimate(proportion.value(), proportion.interval()));
  }

  private void estimate(String name, Estimate estimate) throws IOException {
    json.writeObjectFieldStart(name);
    estimate(estimate);
    json.writeEndObject();
  }

  private void estimate(Estimate estimate) throws IOException {
    number("value", estimate.value());
    number("low", end(estimate, true));
    number("high", end(estimate, false));
  }

  private static OptionalDouble end(Estimate estimate, boolean low) {
    return estimate.interval().stream()
        .mapToDouble(interval -> low ? interval.low() : interval.high())
        .findFirst();
  }

  private void number(String name, OptionalDouble number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(
          name, BigDecimal.valueOf(number.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP));
    } else {
      json.writeNullField(name);
    }
  }
}
