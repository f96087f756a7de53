package org.brugtaal.reports;

import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may choose about a report.
 *
 * @param ui the language of the report's own words, or null for the language of each document
 * @param labels whether to list the stigmatising words of other domains
 * @param speakers whether to name who speaks in minutes; organisations are named in any case
 * @param colour whether a text may hold the terminal's codes for bold, dim and one accent
 * @param width the number of columns of a text; less than 40 is taken as 40
 */
public record ReportOptions(
    @Nullable Language ui, boolean labels, boolean speakers, boolean colour, int width) {

  /** The language of the document, no labels, no speakers, no colour, 88 columns. */
  public static final ReportOptions DEFAULT = new ReportOptions(null, false, false, false, 88);

  /**
   * The same options with the report's own words in one language.
   *
   * @param language the language, or null for the language of each document
   * @return new options
   */
  public ReportOptions withUi(@Nullable Language language) {
    return new ReportOptions(language, labels, speakers, colour, width);
  }

  /**
   * The same options with or without the stigmatising words of other domains.
   *
   * @param listed whether to list them
   * @return new options
   */
  public ReportOptions withLabels(boolean listed) {
    return new ReportOptions(ui, listed, speakers, colour, width);
  }

  /**
   * The same options with or without the names of speakers.
   *
   * @param named whether to name them
   * @return new options
   */
  public ReportOptions withSpeakers(boolean named) {
    return new ReportOptions(ui, labels, named, colour, width);
  }

  /**
   * The same options with or without the terminal's codes.
   *
   * @param coloured whether to use them
   * @return new options
   */
  public ReportOptions withColour(boolean coloured) {
    return new ReportOptions(ui, labels, speakers, coloured, width);
  }

  /**
   * The same options for another width.
   *
   * @param columns the number of columns
   * @return new options
   */
  public ReportOptions withWidth(int columns) {
    return new ReportOptions(ui, labels, speakers, colour, columns);
  }
}
