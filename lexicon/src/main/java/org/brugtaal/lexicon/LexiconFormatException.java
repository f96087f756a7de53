package org.brugtaal.lexicon;

import java.util.List;
import java.util.stream.Collectors;

/** Lexicon files that cannot be used as they are; it lists every problem that was found. */
public final class LexiconFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<LexiconProblem> problems;

  /**
   * An exception for these problems.
   *
   * @param problems at least one, in the order of files and lines
   */
  public LexiconFormatException(List<LexiconProblem> problems) {
    super(problems.stream().map(LexiconProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * The problems.
   *
   * @return an unmodifiable list, in the order of files and lines
   */
  public List<LexiconProblem> problems() {
    return problems;
  }
}
