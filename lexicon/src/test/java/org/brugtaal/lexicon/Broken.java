package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/**
 * One piece of a valid file replaced, and the problem that makes.
 *
 * @param what is broken
 * @param file in which file
 * @param old the piece that is replaced
 * @param text what stands in its place
 * @param line where the problem is reported
 * @param field the field that is named
 * @param problem a part of what is said to be wrong
 * @param remedy a part of what is said to help
 */
record Broken(
    String what,
    String file,
    String old,
    String text,
    int line,
    String field,
    String problem,
    String remedy) {

  static Broken broken(String what, String file, String old, String text) {
    return new Broken(what, file, old, text, 0, "", "", "");
  }

  Broken at(int place, String named, String wrong, String help) {
    return new Broken(what, file, old, text, place, named, wrong, help);
  }

  /** Breaks a valid folder and compares what the reader says. */
  void check(Path folder) throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.replace(file, old, text);
    assertThat(files.problems())
        .anySatisfy(
            found -> {
              assertThat(found.file()).isEqualTo(file);
              assertThat(found.line()).isEqualTo(line);
              assertThat(found.field()).isEqualTo(field);
              assertThat(found.problem()).contains(problem);
              assertThat(found.remedy()).contains(remedy);
            });
  }

  @Override
  public String toString() {
    return what;
  }
}
