package org.brugtaal.internal.compound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reduces a list of Dutch words to those that compounds with a term are made of.
 *
 * <p>Arguments: the word list, UTF-8, a word on each line; the file to write. The committed list
 * was made from the OpenTaal list as Debian packages it (wdutch 2.20.19), see {@code
 * CONTRIBUTING.md}.
 */
final class PartsListMain {

  private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");
  private static final Pattern VOWEL = Pattern.compile("[aeiouy]");

  /** How often a short word must be met in others to be a part: by chance it is met as well. */
  private static final List<Double> LEAST = List.of(0.0, 0.0, 0.0, 20.0, 5.0, 2.0);

  private static final double LEAST_FOR_LONG = 1;

  /**
   * A compound that is met this often in others is kept whole: {@code bestuur}, {@code overlast}.
   */
  private static final double OFTEN = 8;

  /** Words of three letters that are met this often take a longer word apart. */
  private static final double VERY_OFTEN = 60;

  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_OTHER = 5;
  private static final int LONGEST_OTHER = 12;

  private final SortedSet<String> words;
  private final Evidence evidence;
  private final Set<String> met = new HashSet<>();

  private PartsListMain(SortedSet<String> words) {
    this.words = words;
    Set<String> parts = new HashSet<>(words);
    parts.addAll(Affixes.COMBINING_FORMS);
    parts.removeAll(Affixes.NEVER_PARTS);
    this.evidence = Evidence.of(words, parts);
    parts.stream().filter(this::isMet).forEach(met::add);
  }

  /**
   * Reads the first file and writes the second.
   *
   * @param args both paths
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), reduce(Path.of(args[0])), StandardCharsets.US_ASCII);
  }

  static SortedSet<String> reduce(Path wordList) throws IOException {
    SortedSet<String> words = new TreeSet<>();
    for (String line : Files.readAllLines(wordList)) {
      String word = Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
      if (PLAIN.matcher(word).matches() && VOWEL.matcher(word).find()) {
        words.add(word);
      }
    }
    return new PartsListMain(words).parts();
  }

  private SortedSet<String> parts() {
    SortedSet<String> parts = new TreeSet<>(Affixes.COMBINING_FORMS);
    parts.addAll(Affixes.RECENT_WORDS);
    met.stream().filter(word -> !isRareCompound(word)).forEach(parts::add);
    Inflections inflections = new Inflections(words);
    words.stream()
        .filter(word -> word.length() >= SHORTEST_OTHER && word.length() <= LONGEST_OTHER)
        .filter(word -> !met.contains(word) && !Affixes.NEVER_PARTS.contains(word))
        .filter(word -> !isCompound(word) && !(isNeverMet(word) && inflections.contain(word)))
        .forEach(parts::add);
    return parts;
  }

  private boolean isMet(String word) {
    double least = word.length() < LEAST.size() ? LEAST.get(word.length()) : LEAST_FOR_LONG;
    return evidence.of(word) >= least;
  }

  private boolean isNeverMet(String word) {
    return evidence.of(word) < LEAST_FOR_LONG;
  }

  private boolean isRareCompound(String word) {
    return word.length() >= SHORTEST_COMPOUND && evidence.of(word) < OFTEN && isCompound(word);
  }

  private boolean isCompound(String word) {
    return Evidence.cuts(word, met).stream()
        .anyMatch(
            cut ->
                (cut.left().length() > 3 || evidence.opening(cut.left()) >= VERY_OFTEN)
                    && (cut.right().length() > 3 || evidence.closing(cut.right()) >= VERY_OFTEN));
  }
}
