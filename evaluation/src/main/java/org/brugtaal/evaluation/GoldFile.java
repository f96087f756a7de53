package org.brugtaal.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.evaluation.GoldProblem.Kind;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Reads a text and the two tables beside it. */
final class GoldFile {

  private static final Map<String, DocumentLanguage> LANGUAGES =
      Map.of(
          "nl", DocumentLanguage.DUTCH,
          "en", DocumentLanguage.ENGLISH,
          "other", DocumentLanguage.OTHER);

  private final Path gold;
  private final Path text;
  private final Path lines;
  private final GoldProblems problems;

  GoldFile(Path gold, Path text, Path lines, GoldProblems problems) {
    this.gold = gold;
    this.text = text;
    this.lines = lines;
    this.problems = problems;
  }

  /** The text with its marks, or null if there is none; what is wrong is told. */
  @Nullable GoldText read(String name, @Nullable Language declared) {
    Language found = language(text);
    Language language = found == null ? declared : found;
    if (language == null) {
      problems.add(Kind.NO_LANGUAGE, gold);
      return null;
    }
    if (!Files.exists(text)) {
      problems.add(Kind.NO_TEXT, gold, 0, text.toString());
      return null;
    }
    String content = content(text, problems);
    if (content == null) {
      return null;
    }
    List<Mark> marks = marks(gold, content, problems);
    return new GoldText(name, language, content, marks, otherLines(content));
  }

  /** The marks of a gold file, placed in {@code text}. */
  static List<Mark> marks(Path gold, String text, GoldProblems problems) {
    String content = content(gold, problems);
    if (content == null) {
      return List.of();
    }
    GoldTable table = GoldTable.of(gold, content, MarkPlacer.COLUMNS, problems);
    return MarkPlacer.place(table, text, problems);
  }

  /** The language that the path names; of several parts the one nearest to the file. */
  private static @Nullable Language language(Path file) {
    Language found = null;
    for (Path part : file.toAbsolutePath().normalize()) {
      for (Language language : Language.values()) {
        found = part.toString().equals(language.code()) ? language : found;
      }
    }
    return found;
  }

  private Map<Integer, DocumentLanguage> otherLines(String content) {
    Map<Integer, DocumentLanguage> others = new HashMap<>();
    String written = Files.exists(lines) ? content(lines, problems) : null;
    if (written == null) {
      return others;
    }
    int count = new TextLines(content).count();
    for (GoldTable.Row row :
        GoldTable.of(lines, written, List.of("line", "language"), problems).rows()) {
      int line = row.number("line");
      DocumentLanguage language = LANGUAGES.get(row.value("language"));
      if (line < 1 || line > count) {
        problems.add(Kind.BAD_LINE, lines, row.number(), row.value("line"));
      } else if (language == null) {
        problems.add(Kind.UNKNOWN_LANGUAGE, lines, row.number(), row.value("language"));
      } else {
        others.put(line, language);
      }
    }
    return others;
  }

  /** What a file holds, with LF line ends and without a byte order mark; null if it fails. */
  private static @Nullable String content(Path file, GoldProblems problems) {
    try {
      String content = Files.readString(file).replace("\r\n", "\n");
      return content.startsWith("\uFEFF") ? content.substring(1) : content;
    } catch (CharacterCodingException e) {
      problems.add(Kind.NOT_UTF8, file);
    } catch (IOException e) {
      problems.add(Kind.UNREADABLE, file, 0, String.valueOf(e.getMessage()));
    }
    return null;
  }
}
