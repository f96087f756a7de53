package org.brugtaal.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import org.brugtaal.lexicon.internal.LexiconFiles;
import org.brugtaal.lexicon.internal.OverlayFile;

/**
 * Reads lexicons that people write: YAML, in the format of {@code docs/lexicon-format.md}.
 *
 * <p>All problems of all files are found in one pass and reported together.
 */
public final class LexiconReader {

  private LexiconReader() {}

  /**
   * A lexicon from a folder of YAML files.
   *
   * @param folder a folder that holds {@code lexicon.yaml}, {@code sources.yaml}, and a folder for
   *     each role
   * @return the lexicon
   * @throws LexiconFormatException if a file does not hold to the format; it names file, line,
   *     field and remedy
   * @throws IOException if a file cannot be read
   */
  public static Lexicon read(Path folder) throws IOException {
    return LexiconFiles.read(folder);
  }

  /**
   * A lexicon extended by an organisation's own file: its concepts replace those of the same id or
   * are added, its exceptions are added, and the ids under {@code silence} are left out.
   *
   * @param base the lexicon to extend
   * @param file the organisation's YAML file
   * @return a new lexicon; its version names the file, its fingerprint covers both
   * @throws LexiconFormatException if the file does not hold to the format or contradicts itself or
   *     the base
   * @throws IOException if the file cannot be read
   */
  public static Lexicon overlay(Lexicon base, Path file) throws IOException {
    return OverlayFile.read(base, file);
  }
}
