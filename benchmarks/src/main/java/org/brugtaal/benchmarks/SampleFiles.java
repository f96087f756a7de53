package org.brugtaal.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;

/** The sentences of the project's own samples: the raw material of a {@link BenchmarkText}. */
final class SampleFiles {

  private static final String FOLDER = "corpus-samples";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"')”’]?)\\s+(?=\\p{Lu})");

  private SampleFiles() {}

  /** Headings and sentences in the order of the files. */
  static List<String> sentences(Language language) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (Path file : files(folder().resolve(language.code()))) {
      for (String line : Files.readAllLines(file)) {
        SENTENCE_END.splitAsStream(line.strip()).filter(s -> !s.isEmpty()).forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Beside the working folder or in it: a test runs in the module, the command in the root. */
  private static Path folder() throws IOException {
    for (Path candidate : List.of(Path.of(FOLDER), Path.of("..", FOLDER))) {
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    throw new IOException(
        "no folder " + FOLDER + " here or beside this folder; run from the root of the repository");
  }
}
