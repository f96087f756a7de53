package org.brugtaal.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.brugtaal.lexicon.Lexicon;

/**
 * Evaluations and agreements as JSON, one object with {@code schema} {@code brugtaal-evaluation/1}.
 * A proportion has {@code count}, {@code of}, {@code value}, {@code low} and {@code high}, an
 * estimate the last three; what is unknown is null. The same evaluations give the same characters.
 */
public final class EvaluationJson {

  private static final String SCHEMA = "brugtaal-evaluation/1";

  private final Writer out;
  private final String toolVersion;
  private final Lexicon lexicon;
  private final boolean withDifferences;

  /**
   * A writer.
   *
   * @param out where it goes; encode it in UTF-8. It stays open
   * @param toolVersion the version of the program
   * @param lexicon the lexicon of the program
   * @param withDifferences whether every difference is written
   */
  public EvaluationJson(Writer out, String toolVersion, Lexicon lexicon, boolean withDifferences) {
    this.out = out;
    this.toolVersion = toolVersion;
    this.lexicon = lexicon;
    this.withDifferences = withDifferences;
  }

  /**
   * Writes evaluations of the program.
   *
   * @param evaluations one for each language
   * @throws IOException if it cannot be written
   */
  public void evaluations(List<Evaluation> evaluations) throws IOException {
    JsonGenerator json = open("evaluations");
    JsonFigures figures = new JsonFigures(json);
    for (Evaluation evaluation : evaluations) {
      json.writeStartObject();
      figures.evaluation(evaluation);
      differences(json, evaluation.differences());
      json.writeEndObject();
    }
    close(json);
  }

  /**
   * Writes agreements of two readers.
   *
   * @param agreements one for each language
   * @throws IOException if it cannot be written
   */
  public void agreements(List<Agreement> agreements) throws IOException {
    JsonGenerator json = open("agreements");
    JsonFigures figures = new JsonFigures(json);
    for (Agreement agreement : agreements) {
      json.writeStartObject();
      figures.agreement(agreement);
      differences(json, agreement.differences());
      json.writeEndObject();
    }
    close(json);
  }

  private JsonGenerator open(String list) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(JsonFigures.indented());
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "brugtaal");
    json.writeStringField("version", toolVersion);
    json.writeEndObject();
    json.writeObjectFieldStart("lexicon");
    json.writeStringField("version", lexicon.version());
    json.writeStringField("sha256", lexicon.fingerprint());
    json.writeEndObject();
    json.writeArrayFieldStart(list);
    return json;
  }

  private static void close(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void differences(JsonGenerator json, List<Difference> differences) throws IOException {
    if (!withDifferences) {
      return;
    }
    json.writeArrayFieldStart("differences");
    for (Difference difference : differences) {
      json.writeStartObject();
      json.writeStringField("file", difference.file());
      json.writeNumberField("line", difference.line());
      json.writeStringField("kind", difference.kind().code());
      json.writeStringField("match", difference.match());
      json.writeStringField("expected", difference.expected());
      json.writeStringField("found", difference.found());
      json.writeStringField("concept", difference.concept());
      json.writeStringField("phenomenon", difference.phenomenon());
      json.writeStringField("text", difference.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
