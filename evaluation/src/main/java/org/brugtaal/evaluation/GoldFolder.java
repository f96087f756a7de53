package org.brugtaal.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.evaluation.GoldProblem.Kind;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A folder with texts and their marks: beside {@code NAME.txt} stands {@code NAME.gold.tsv}, and
 * {@code NAME.lines.tsv} where lines are in another language. Folders below it are read too.
 */
public final class GoldFolder {

  private static final String GOLD = ".gold.tsv";

  private GoldFolder() {}

  /**
   * Reads all texts of a folder.
   *
   * @param folder the folder
   * @param declared the language of texts whose path has no part {@code nl} or {@code en}, or null
   * @return the texts, by name; at least one
   * @throws GoldException if anything cannot be used; it names every problem
   */
  public static List<GoldText> read(Path folder, @Nullable Language declared) {
    GoldProblems problems = new GoldProblems();
    List<GoldText> texts = new ArrayList<>();
    for (Path gold : goldFiles(folder, problems)) {
      String base = gold.toString().substring(0, gold.toString().length() - GOLD.length());
      Path text = Path.of(base + ".txt");
      String name = name(folder, text);
      GoldFile file = new GoldFile(gold, text, Path.of(base + ".lines.tsv"), problems);
      GoldText read = file.read(name, declared);
      if (read != null) {
        texts.add(read);
      }
    }
    problems.raise();
    return texts;
  }

  /**
   * Reads what a second reader marked in the same texts.
   *
   * @param folder a folder with gold files at the same places as those of the first reader; it
   *     needs no texts, and a text that it has no file for is left out
   * @param first the texts with the marks of the first reader
   * @return the texts of {@code first} that both have read, with the marks of the second
   * @throws GoldException if anything cannot be used, or there is no such file at all
   */
  public static List<GoldText> second(Path folder, List<GoldText> first) {
    GoldProblems problems = new GoldProblems();
    List<GoldText> texts = new ArrayList<>();
    for (GoldText text : first) {
      Path gold = folder.resolve(text.name().replaceFirst("\\.txt$", GOLD));
      if (Files.exists(gold)) {
        List<Mark> marks = GoldFile.marks(gold, text.text(), problems);
        texts.add(
            new GoldText(text.name(), text.language(), text.text(), marks, text.otherLines()));
      }
    }
    if (texts.isEmpty()) {
      problems.add(Files.isDirectory(folder) ? Kind.NO_GOLD : Kind.NO_FOLDER, folder);
    }
    problems.raise();
    return texts;
  }

  private static List<Path> goldFiles(Path folder, GoldProblems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(Kind.NO_FOLDER, folder);
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(GOLD))
              .sorted(Comparator.comparing(file -> name(folder, file)))
              .toList();
      if (found.isEmpty()) {
        problems.add(Kind.NO_GOLD, folder);
      }
      return found;
    } catch (IOException | UncheckedIOException e) {
      problems.add(Kind.UNREADABLE, folder, 0, String.valueOf(e.getMessage()));
    }
    return List.of();
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
