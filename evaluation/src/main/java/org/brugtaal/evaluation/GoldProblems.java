package org.brugtaal.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brugtaal.evaluation.GoldProblem.Kind;

/** Collects problems, so that a reader can mend all of them at once. */
final class GoldProblems {

  private final List<GoldProblem> problems = new ArrayList<>();

  void add(Kind kind, Path file, int line, String detail) {
    problems.add(new GoldProblem(kind, file.toString(), line, detail));
  }

  void add(Kind kind, Path file) {
    add(kind, file, 0, "");
  }

  /**
   * Ends the reading if something was wrong.
   *
   * @throws GoldException if there is any problem
   */
  void raise() {
    if (!problems.isEmpty()) {
      throw new GoldException(problems);
    }
  }
}
