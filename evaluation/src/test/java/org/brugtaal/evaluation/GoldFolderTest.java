package org.brugtaal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Span;
import org.brugtaal.evaluation.GoldProblem.Kind;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldFolderTest {

  private static final String HEAD = "line\tmatch\tstatus\n";

  @TempDir private Path folder;

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<GoldText> read() {
    return GoldFolder.read(folder, Language.ENGLISH);
  }

  @Test
  void read_columnsInAnyOrder_areFoundByName() throws IOException {
    write("a.txt", "x\nThe offenders.\n");
    write(
        "a.gold.tsv",
        "note\tstatus\tline\torganisation\tmatch\tphenomenon\nn\tquoted\t2\t Police \toffenders\tquotation\n\n");

    assertThat(read())
        .containsExactly(
            new GoldText(
                "a.txt",
                Language.ENGLISH,
                "x\nThe offenders.\n",
                List.of(
                    new Mark(
                        2, new Span(6, 15), "offenders", MarkStatus.QUOTED, "quotation", "Police")),
                java.util.Map.of()));
  }

  @Test
  void read_sameWordsAgainOrAcrossLines_takeTheNextFreePlace() throws IOException {
    write("a.txt", "\uFEFFa gang, gangs, a gang\r\nradi-\r\ncal gang");
    write(
        "a.gold.tsv",
        HEAD + "1\tgang\tflagged\r\n1\tgangs\ttrap\n1\tgang\tnamed\n2\tradi-\\ncal\tflagged\n");

    assertThat(read().get(0).marks())
        .extracting(Mark::span)
        .containsExactly(new Span(2, 6), new Span(8, 13), new Span(17, 21), new Span(22, 31));
  }

  @Test
  void read_foldersBelow_nameTheLanguage() throws IOException {
    write("nl/b/x.txt", "De daders.");
    write("nl/b/x.gold.tsv", HEAD);
    write("nl/b/x.lines.tsv", "line\tlanguage\n1\tother\n");
    write("nl/en/y.txt", "The offenders.");
    write("nl/en/y.gold.tsv", HEAD);
    List<GoldText> texts = GoldFolder.read(folder, null);

    assertThat(texts).extracting(GoldText::name).containsExactly("nl/b/x.txt", "nl/en/y.txt");
    assertThat(texts)
        .extracting(GoldText::language)
        .containsExactly(Language.DUTCH, Language.ENGLISH);
    assertThat(texts.get(0).otherLines()).containsEntry(1, DocumentLanguage.OTHER);
  }

  private record Row(String file, String content, Kind kind, int line, String detail) {
    @Override
    public String toString() {
      return kind + " " + detail;
    }
  }

  static Stream<Row> mistakes() {
    String gold = "a.gold.tsv";
    return Stream.of(
        new Row(gold, "match\tstatus\n", Kind.NO_COLUMN, 1, "line"),
        new Row(gold, "", Kind.NO_COLUMN, 1, "line"),
        new Row(gold, HEAD + "2\tgang\tflagged\n", Kind.MARK_NOT_FOUND, 2, "gang"),
        new Row(gold, HEAD + "1\t\tflagged\n", Kind.MARK_NOT_FOUND, 2, ""),
        new Row(gold, HEAD + "\n1\tGang\tflagged\n", Kind.MARK_NOT_FOUND, 3, "Gang"),
        new Row(
            gold, HEAD + "1\tgang\tflagged\n1\tgang\tflagged\n", Kind.MARK_NOT_FOUND, 3, "gang"),
        new Row(gold, HEAD + "3\tgang\tflagged\n", Kind.BAD_LINE, 2, "3"),
        new Row(gold, HEAD + "one\tgang\tflagged\n", Kind.BAD_LINE, 2, "one"),
        new Row(gold, HEAD + "1\tgang\tflaged\n", Kind.UNKNOWN_STATUS, 2, "flaged"),
        new Row(gold, HEAD + "1\tgang\n", Kind.UNKNOWN_STATUS, 2, ""),
        new Row("a.lines.tsv", "line\tlanguage\n1\tde\n", Kind.UNKNOWN_LANGUAGE, 2, "de"),
        new Row("a.lines.tsv", "line\tlanguage\n0\tnl\n", Kind.BAD_LINE, 2, "0"),
        new Row("a.lines.tsv", "line\n1\n", Kind.NO_COLUMN, 1, "language"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void read_mistake_saysFileAndLine(Row row) throws IOException {
    write("a.txt", "The gang.\nIt left.");
    write("a.gold.tsv", HEAD);
    write(row.file, row.content);

    assertThat(problems())
        .first()
        .isEqualTo(
            new GoldProblem(row.kind, folder.resolve(row.file).toString(), row.line, row.detail));
  }

  @Test
  void read_severalMistakes_saysAll() throws IOException {
    write("a.gold.tsv", HEAD);
    write("b.txt", "x");
    write("b.gold.tsv", HEAD + "1\ty\tflagged\n1\tx\tz\n");

    assertThat(problems())
        .extracting(GoldProblem::kind)
        .containsExactly(Kind.NO_TEXT, Kind.MARK_NOT_FOUND, Kind.UNKNOWN_STATUS);
  }

  @Test
  void read_nothingToRead_saysWhat() throws IOException {
    assertThat(problems()).extracting(GoldProblem::kind).containsExactly(Kind.NO_GOLD);
    GoldException none =
        catchThrowableOfType(
            GoldException.class, () -> GoldFolder.read(folder.resolve("none"), null));
    assertThat(none.problems()).extracting(GoldProblem::kind).containsExactly(Kind.NO_FOLDER);
    write("a.txt", "x");
    write("a.gold.tsv", HEAD);
    GoldException language =
        catchThrowableOfType(GoldException.class, () -> GoldFolder.read(folder, null));
    assertThat(language.problems()).extracting(GoldProblem::kind).containsExactly(Kind.NO_LANGUAGE);
  }

  @Test
  void read_otherEncoding_isRefused() throws IOException {
    write("a.gold.tsv", HEAD);
    Files.write(folder.resolve("a.txt"), "één".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems()).extracting(GoldProblem::kind).containsExactly(Kind.NOT_UTF8);
  }

  private List<GoldProblem> problems() {
    return catchThrowableOfType(GoldException.class, this::read).problems();
  }
}
