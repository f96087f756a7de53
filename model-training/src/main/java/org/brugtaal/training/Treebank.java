package org.brugtaal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.util.MarkableFileInputStreamFactory;

/**
 * One file of a treebank of Universal Dependencies, in CoNLL-U.
 *
 * @param file where it is
 * @param sentences its sentences, in order
 * @param conversion the version of the conversion it comes from, as the file says; empty if it does
 *     not
 */
record Treebank(Path file, List<ConlluSentence> sentences, String conversion) {

  private static final String CONVERSION = "# auto = ";

  Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a file.
   *
   * @param file a file in CoNLL-U
   * @return its content
   * @throws IOException if it cannot be read or is no CoNLL-U
   */
  static Treebank read(Path file) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    try (ConlluStream stream =
        new ConlluStream(new MarkableFileInputStreamFactory(file.toFile()))) {
      for (ConlluSentence next = stream.read(); next != null; next = stream.read()) {
        sentences.add(next);
      }
    }
    return new Treebank(file, sentences, conversion(file));
  }

  private static String conversion(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(CONVERSION))
          .findFirst()
          .map(line -> line.substring(CONVERSION.length()).strip())
          .orElse("");
    }
  }

  /** The name of the file. */
  String name() {
    return String.valueOf(file.getFileName());
  }
}
