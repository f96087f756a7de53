package org.brugtaal.corpus;

import java.nio.file.FileSystems;
import java.nio.file.PathMatcher;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.documents.ReadOptions;

/**
 * What a caller may choose for a scan.
 *
 * @param threads number of threads that read and analyse, 1 or more; never changes a result
 * @param keepText whether the index keeps the text, and thereby words to look for and contexts
 * @param rebuild whether an index that is there is thrown away first
 * @param include the names of files to read, as a glob such as {@code *.{txt,md}}
 * @param analysis the options of each analysis
 * @param reading the options of reading files
 */
public record ScanOptions(
    int threads,
    boolean keepText,
    boolean rebuild,
    String include,
    AnalysisOptions analysis,
    ReadOptions reading) {

  /** One thread for each processor, with text, going on with an index that is there. */
  public static final ScanOptions DEFAULT =
      new ScanOptions(
          Runtime.getRuntime().availableProcessors(),
          true,
          false,
          "*",
          AnalysisOptions.DEFAULT,
          ReadOptions.DEFAULT);

  private static final int MOST_THREADS = 256;

  /**
   * Checks the number of threads and the pattern.
   *
   * @throws IllegalArgumentException if there are not 1 to 256, or the pattern is no glob
   */
  public ScanOptions {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException("threads " + threads + " is not in 1.." + MOST_THREADS);
    }
    matcher(include);
  }

  /**
   * The same options with another number of threads.
   *
   * @param count 1 or more
   * @return new options
   */
  public ScanOptions withThreads(int count) {
    return new ScanOptions(count, keepText, rebuild, include, analysis, reading);
  }

  /**
   * The same options for the files with such names only; what an index holds of others is removed.
   *
   * @param glob the names, as {@link java.nio.file.FileSystem#getPathMatcher} reads them
   * @return new options
   * @throws IllegalArgumentException if it is no glob
   */
  public ScanOptions withInclude(String glob) {
    return new ScanOptions(threads, keepText, rebuild, glob, analysis, reading);
  }

  /**
   * The same options without text in the index.
   *
   * @return new options
   */
  public ScanOptions withoutText() {
    return new ScanOptions(threads, false, rebuild, include, analysis, reading);
  }

  /**
   * The same options, beginning with an empty index.
   *
   * @return new options
   */
  public ScanOptions withRebuild() {
    return new ScanOptions(threads, keepText, true, include, analysis, reading);
  }

  /**
   * The same options with other options of each analysis.
   *
   * @param chosen the options of each analysis
   * @return new options
   */
  public ScanOptions withAnalysis(AnalysisOptions chosen) {
    return new ScanOptions(threads, keepText, rebuild, include, chosen, reading);
  }

  /**
   * The same options with other options of reading files.
   *
   * @param chosen the options of reading files
   * @return new options
   */
  public ScanOptions withReading(ReadOptions chosen) {
    return new ScanOptions(threads, keepText, rebuild, include, analysis, chosen);
  }

  /** Tells whether the name of a file is one to read. */
  PathMatcher matcher() {
    return matcher(include);
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }
}
