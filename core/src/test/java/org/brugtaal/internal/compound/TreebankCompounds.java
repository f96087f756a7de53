package org.brugtaal.internal.compound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two-part compounds of CoNLL-U files that write the boundary into the lemma: {@code
 * gemeente_raad}.
 */
final class TreebankCompounds {

  private static final Pattern LETTERS = Pattern.compile("[a-z]+");
  private static final List<String> KINDS = List.of("NOUN", "PROPN", "ADJ");

  private TreebankCompounds() {}

  /** The compounds of the dev and test files of {@code folder}, with the offset of their head. */
  static Map<String, Integer> in(Path folder) throws IOException {
    Map<String, Integer> compounds = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(TreebankCompounds::isMeasured).sorted().toList()) {
        Files.readAllLines(file).forEach(line -> add(line.split("\t", -1), compounds));
      }
    }
    return compounds;
  }

  private static boolean isMeasured(Path file) {
    return file.toString().endsWith("-dev.conllu") || file.toString().endsWith("-test.conllu");
  }

  private static void add(String[] columns, Map<String, Integer> compounds) {
    if (columns.length < 10 || !KINDS.contains(columns[3])) {
      return;
    }
    String word = fold(columns[1]);
    String[] parts = fold(columns[2]).split("_", -1);
    if (parts.length == 2 && LETTERS.matcher(word + parts[0] + parts[1]).matches()) {
      int head = headStart(word, parts[0], parts[1]);
      if (head > 0) {
        compounds.put(word, head);
      }
    }
  }

  /** The first place, not far before the end of the modifier, that begins as the head does. */
  private static int headStart(String word, String modifier, String head) {
    String beginning = head.substring(0, Math.min(3, head.length()));
    return word.indexOf(beginning, Math.max(2, modifier.length() - 2));
  }

  private static String fold(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
