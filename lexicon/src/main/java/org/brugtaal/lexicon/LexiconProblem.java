package org.brugtaal.lexicon;

/**
 * Something in a lexicon file that has to be mended.
 *
 * @param file the file, as the caller named its folder or itself
 * @param line 1-based line, or 0 if the file as a whole is meant
 * @param field the field, such as {@code terms.nl[0].forms}, or empty
 * @param problem what is wrong, with the value found
 * @param remedy what to do
 */
public record LexiconProblem(String file, int line, String field, String problem, String remedy) {

  /** The problem in one line: {@code file:line: field: problem; remedy}. */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    String named = field.isEmpty() ? "" : field + ": ";
    return place + ": " + named + problem + "; " + remedy;
  }
}
