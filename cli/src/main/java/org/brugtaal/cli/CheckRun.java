package org.brugtaal.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.documents.DocumentException;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.reports.Failure;
import org.brugtaal.reports.JsonReport;
import org.brugtaal.reports.Report;
import org.brugtaal.reports.ReportOptions;
import org.brugtaal.reports.TextReport;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code check} over its inputs, in the order of the command line. An input that fails
 * is told and reported, and the others go on.
 */
final class CheckRun {

  private record Failed(String source, Message message) {}

  private final Console console;
  private final CheckOptions options;
  private final Talk talk;
  private final Lexicon lexicon;
  private final Engine engine;
  private final Inputs inputs;
  private final List<Failed> failed = new ArrayList<>();
  private @Nullable Language reportLanguage;
  private int documents;
  private ExitCode exitCode = ExitCode.DONE;

  CheckRun(Console console, CheckOptions options, Talk talk, Lexicon lexicon, Engine engine) {
    this.console = console;
    this.options = options;
    this.talk = talk;
    this.lexicon = lexicon;
    this.engine = engine;
    this.inputs = new Inputs(console, options, talk);
    this.reportLanguage = options.ui();
  }

  /** The exit code of what was done so far. */
  ExitCode exitCode() {
    return exitCode;
  }

  /**
   * Reads, analyses and reports all inputs.
   *
   * @throws IOException if the report cannot be written
   */
  void write(OutputStream out, boolean hasColour) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try (Report report = open(writer, hasColour)) {
      List<String> names = options.inputs();
      for (int i = 0; i < names.size(); i++) {
        showProgress(i + 1, names);
        check(names.get(i), report);
        writer.flush();
      }
      reportFailures(report);
    } finally {
      talk.clear();
    }
    writer.flush();
  }

  private Report open(Writer writer, boolean hasColour) throws IOException {
    ReportOptions chosen =
        ReportOptions.DEFAULT
            .withUi(options.ui())
            .withLabels(options.labels())
            .withSpeakers(options.speakers())
            .withColour(hasColour);
    return options.isJson()
        ? new JsonReport(writer, Version.program(), lexicon, chosen)
        : new TextReport(writer, chosen);
  }

  private void check(String name, Report report) throws IOException {
    Analysis analysis = analyze(name);
    if (analysis != null) {
      report.document(analysis);
      documents++;
      if (reportLanguage == null) {
        reportLanguage = languageOf(analysis);
      }
      for (Message crossed : Thresholds.crossed(analysis, options)) {
        talk.say(name, crossed);
        exitCode = exitCode.and(ExitCode.THRESHOLD_CROSSED);
      }
    }
  }

  /** The analysis, or null if the input failed. */
  private @Nullable Analysis analyze(String name) {
    try {
      Document document = inputs.read(name);
      return engine.analyze(document, options.analysis());
    } catch (DocumentException e) {
      fail(name, InputMessages.of(e));
    } catch (InvalidPathException e) {
      fail(name, InputMessages.missing(name));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(name, InputMessages.of(e));
    }
    return null;
  }

  private void fail(String name, Message message) {
    talk.say(name, message);
    failed.add(new Failed(name, message));
    exitCode = exitCode.and(ExitCode.INPUT_FAILED);
  }

  /** A text on the screen that holds no document would only repeat what was said already. */
  private void reportFailures(Report report) {
    if (!options.isJson() && documents == 0 && options.outputFile().isEmpty()) {
      return;
    }
    Language language = reportLanguage == null ? talk.language() : reportLanguage;
    failed.forEach(f -> report.failure(new Failure(f.source, f.message.in(language))));
  }

  private @Nullable Language languageOf(Analysis analysis) {
    return switch (analysis.language()) {
      case DUTCH -> Language.DUTCH;
      case ENGLISH -> Language.ENGLISH;
      default -> null;
    };
  }

  /** Where the report itself appears on the terminal, that is the progress. */
  private void showProgress(int number, List<String> names) {
    boolean isSeen = options.outputFile().isEmpty() && console.outIs() == Channel.TERMINAL;
    if (console.errIs() == Channel.TERMINAL && !isSeen && names.size() > 1) {
      String name = names.get(number - 1);
      talk.progress(Message.of(Phrase.PROGRESS_SOURCE, number, names.size(), name));
    }
  }
}
