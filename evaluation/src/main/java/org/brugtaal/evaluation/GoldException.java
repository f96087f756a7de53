package org.brugtaal.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** A gold standard that cannot be used, with every reason found. Its message is for developers. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<GoldProblem> problems;

  GoldException(List<GoldProblem> problems) {
    super(problems.stream().map(GoldProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong.
   *
   * @return at least one problem, in the order of the files and their lines
   */
  public List<GoldProblem> problems() {
    return problems;
  }
}
