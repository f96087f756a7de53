package org.brugtaal.lexicon.internal;

import java.util.Comparator;
import java.util.List;
import org.brugtaal.lexicon.LexiconFormatException;
import org.brugtaal.lexicon.LexiconProblem;

/** Collects the problems of one file; {@link #throwIfAny} reports those of all files together. */
final class Problems {

  private final String file;
  private final List<LexiconProblem> all;
  private final int before;

  Problems(String file, List<LexiconProblem> all) {
    this.file = file;
    this.all = all;
    this.before = all.size();
  }

  static void throwIfAny(List<LexiconProblem> all) {
    if (!all.isEmpty()) {
      throw new LexiconFormatException(
          all.stream()
              .sorted(
                  Comparator.comparing(LexiconProblem::file).thenComparing(LexiconProblem::line))
              .toList());
    }
  }

  void add(int line, String field, String problem, String remedy) {
    all.add(new LexiconProblem(file, line, field, problem, remedy));
  }

  /** Whether this file has none so far. */
  boolean isEmpty() {
    return all.size() == before;
  }
}
