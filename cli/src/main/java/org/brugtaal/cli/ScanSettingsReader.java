package org.brugtaal.cli;

import java.nio.file.Path;
import java.util.List;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.corpus.RowFormat;
import org.brugtaal.corpus.ScanOptions;

/** From arguments to the options of {@code scan}. */
final class ScanSettingsReader {

  private static final int MOST_THREADS = 256;

  private final Arguments arguments;
  private final OptionValues values;

  private ScanSettingsReader(Arguments arguments) {
    this.arguments = arguments;
    this.values = new OptionValues(arguments);
  }

  static ScanSettings read(Arguments arguments) {
    return new ScanSettingsReader(arguments).settings();
  }

  private ScanSettings settings() {
    values.language(Option.UI);
    return new ScanSettings(
        folder(),
        values.index(Command.SCAN),
        format(),
        arguments.value(Option.OUTPUT),
        arguments.value(Option.HITS),
        arguments.value(Option.MARKERS),
        arguments.value(Option.LEXICON),
        scan());
  }

  private Path folder() {
    List<String> folders = arguments.operands();
    if (folders.size() != 1) {
      throw new UsageException(Phrase.ONE_FOLDER);
    }
    String name = folders.get(0);
    return Inputs.path(name)
        .orElseThrow(() -> new UsageException(Phrase.NO_SCAN_FOLDER, name, Message.NONE));
  }

  private RowFormat format() {
    boolean isJson = values.choice(Option.ROWS_FORMAT).equals("jsonl");
    boolean isExcel = arguments.has(Option.EXCEL);
    if (isJson && isExcel) {
      throw new UsageException(Phrase.EXCEL_IS_CSV);
    }
    return isJson ? RowFormat.JSON_LINES : isExcel ? RowFormat.EXCEL : RowFormat.CSV;
  }

  private ScanOptions scan() {
    ScanOptions options = ScanOptions.DEFAULT.withReading(values.reading());
    if (arguments.has(Option.PARTNERS)) {
      options = options.withAnalysis(AnalysisOptions.DEFAULT.withPartners(values.partners()));
    }
    if (arguments.has(Option.NO_TEXT)) {
      options = options.withoutText();
    }
    options = arguments.has(Option.REBUILD) ? options.withRebuild() : options;
    String include = arguments.value(Option.INCLUDE);
    options = include == null ? options : include(options, include);
    String threads = arguments.value(Option.THREADS);
    return threads == null ? options : options.withThreads(threads(threads));
  }

  private static ScanOptions include(ScanOptions options, String glob) {
    try {
      return options.withInclude(glob);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Phrase.BAD_GLOB, Option.INCLUDE.title(), glob);
    }
  }

  private static int threads(String value) {
    int count = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    if (count < 1 || count > MOST_THREADS) {
      throw new UsageException(Phrase.BAD_THREADS, Option.THREADS.title(), value);
    }
    return count;
  }
}
