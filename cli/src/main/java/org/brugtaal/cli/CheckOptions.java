package org.brugtaal.cli;

import java.util.List;
import java.util.Optional;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.documents.ReadOptions;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked {@code check} to do.
 *
 * @param files the inputs, in order; {@code -} is standard input, and no file at all is too
 * @param isJson whether the report is JSON, else text
 * @param output the file to write the report to, or null for standard output
 * @param language the language of every input, or null to look at each paragraph
 * @param analysis whose alternatives come first, and which partners take part
 * @param lexicon the overlay file, or null
 * @param ui the language of the report, or null for that of each document
 * @param labels whether stigmatising words of other domains are listed
 * @param speakers whether the report says who used a word
 * @param failOnFlagged whether one flagged word is a threshold
 * @param failAboveDensity the density above which the exit code tells, or null
 * @param reading how files are read
 */
record CheckOptions(
    List<String> files,
    boolean isJson,
    @Nullable String output,
    @Nullable Language language,
    AnalysisOptions analysis,
    @Nullable String lexicon,
    @Nullable Language ui,
    boolean labels,
    boolean speakers,
    boolean failOnFlagged,
    @Nullable Double failAboveDensity,
    ReadOptions reading) {

  static final String STANDARD_STREAM = "-";

  /** The inputs, with standard input where no file is named. */
  List<String> inputs() {
    return files.isEmpty() ? List.of(STANDARD_STREAM) : files;
  }

  /** The file to write to, or empty for standard output. */
  Optional<String> outputFile() {
    return Optional.ofNullable(output).filter(name -> !name.equals(STANDARD_STREAM));
  }
}
