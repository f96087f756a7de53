package org.brugtaal.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.brugtaal.TermBridge;

/** Folders of documents for tests. */
final class Corpora {

  static final TermBridge BRIDGE = TermBridge.bundled();

  private static final String[] SENTENCES = {
    "De daders volgen een traject bij het wijkteam.",
    "De school ziet radicalisering als een zorgvraag.",
    "Het OM en de politie bestrijden de georganiseerde criminaliteit.",
    "Samen met ouders kijken we wat de jongere nodig heeft.",
    "The offenders meet the youth worker every week.",
    "Radicalisation is not the only thing that we talk about.",
    "Wij spreken liever niet van verdachten.",
    "\"De harde kern moet weg,\" zei een bewoner.",
    "Residents and the housing association plan a walk through the area.",
    "Criminaliteits- en terrorismebestrijding vraagt veel van partners."
  };

  private Corpora() {}

  static Path write(Path folder, String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Documents in a few folders, the same for the same seed. */
  static void fill(Path folder, int documents, int sentences, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < documents; i++) {
      write(folder, "map" + i % 7 + "/stuk " + i + ".txt", text(sentences, random));
    }
  }

  static String text(int sentences, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCES[random.nextInt(SENTENCES.length)]);
      text.append(random.nextInt(6) == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  static ScanReport scan(Path folder, Path index, ScanOptions options) {
    return new CorpusScan(BRIDGE, options).run(folder, index, ScanListener.NONE);
  }

  static ScanReport scan(Path folder, Path index) {
    return scan(folder, index, ScanOptions.DEFAULT.withThreads(2));
  }

  static String documents(Path index, RowFormat format) {
    return written(index, (open, out) -> open.writeDocuments(format, out));
  }

  static String hits(Path index, RowFormat format) {
    return written(index, (open, out) -> open.writeHits(format, out));
  }

  static String markers(Path index, RowFormat format) {
    return written(index, (open, out) -> open.writeMarkers(format, out));
  }

  private static String places(Path index, String query) {
    return written(index, (open, out) -> CorpusSearch.in(open).write(query, RowFormat.CSV, out));
  }

  /** Writes a table of an index. */
  private interface TableWriter {
    void write(CorpusIndex index, OutputStream out) throws IOException;
  }

  private static String written(Path index, TableWriter table) {
    try (CorpusIndex open = CorpusIndex.open(index)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      table.write(open, out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All tables and some places, to compare indexes by. */
  static String rows(Path index) {
    return documents(index, RowFormat.CSV)
        + hits(index, RowFormat.CSV)
        + markers(index, RowFormat.CSV)
        + places(index, "concept:perpetrator")
        + places(index, "wijkteam");
  }
}
