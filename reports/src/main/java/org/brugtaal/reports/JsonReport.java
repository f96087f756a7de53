package org.brugtaal.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.lexicon.Lexicon;

/**
 * A report in JSON, in the form of the published {@link #schema() JSON Schema} {@code
 * brugtaal-report/1}: one object with the documents in the order in which they were added. The same
 * analyses give the same characters.
 */
public final class JsonReport implements Report {

  private static final String SCHEMA = "brugtaal-report-1.schema.json";

  private final Json json;
  private final ReportOptions options;
  private final List<Failure> failures = new ArrayList<>();
  private boolean closed;

  /**
   * Starts a report.
   *
   * @param out where it goes; encode it in UTF-8. It stays open
   * @param toolVersion the version of the program that makes the report
   * @param lexicon the lexicon of all its analyses
   * @param options the language of reasons and explanations, and whether labels and speakers are in
   *     it
   * @throws IOException if it cannot be written
   */
  public JsonReport(Writer out, String toolVersion, Lexicon lexicon, ReportOptions options)
      throws IOException {
    this.json = new Json(out);
    this.options = options;
    json.object().field("schema", "brugtaal-report/1");
    json.object("tool").field("name", "brugtaal").field("version", toolVersion).endObject();
    json.object("lexicon")
        .field("version", lexicon.version())
        .field("sha256", lexicon.fingerprint())
        .endObject();
    json.array("documents");
  }

  @Override
  public void document(Analysis analysis) throws IOException {
    new JsonDocument(json, analysis, options).write();
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    json.endArray().array("failures");
    for (Failure failure : failures) {
      json.object().field("source", failure.source()).field("error", failure.error()).endObject();
    }
    json.endArray().endObject().close();
  }

  /**
   * The JSON Schema (draft 2020-12) that every report holds to.
   *
   * @return its text
   * @throws UncheckedIOException if the library's jar is damaged
   */
  public static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream(SCHEMA)) {
      if (in == null) {
        throw new IOException(SCHEMA + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the schema of the reports cannot be read", e);
    }
  }
}
