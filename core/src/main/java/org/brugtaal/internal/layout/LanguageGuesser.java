package org.brugtaal.internal.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;

/**
 * Guesses the language of a stretch of text by its function words.
 *
 * <p>A word that several languages share counts for each of them, so only the others decide.
 * Immutable and safe for use by many threads.
 */
public final class LanguageGuesser {

  /** More words than this do not change the answer. */
  private static final int MOST_WORDS = 300;

  private static final int LONGEST_FUNCTION_WORD = 12;

  /** Letters of Dutch words, loans and spelling with stress marks among them. */
  private static final String FAMILIAR = "àáâäçèéêëíïîñóôöúûüœæ";

  /** One strange word in so many, and at least two, are of a language that is not read. */
  private static final int STRANGE_IN_OTHER = 5;

  private static final int CERTAIN = 1_000_000;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, int[]> words = new HashMap<>();

  /** A guesser over the word lists of the library. */
  public LanguageGuesser() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                LanguageGuesser.class.getResourceAsStream("function-words.txt"),
                StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.txt is missing from the jar", e);
    }
  }

  private void add(String line) {
    String[] parts = line.split(": ", 2);
    int language = languages.size();
    languages.add(parts[0]);
    for (String word : parts[1].split(" ", -1)) {
      int[] marks = words.computeIfAbsent(word, w -> new int[0]);
      int[] more = Arrays.copyOf(marks, marks.length + 1);
      more[marks.length] = language;
      words.put(word, more);
    }
  }

  /**
   * What a stretch looks like.
   *
   * @param language its code, such as {@code nl}, or an empty string if nothing decides
   * @param words number of words that were looked at
   * @param lead by how much it leads over each language that is read; a word that only one language
   *     has counts for 3
   */
  public record Guess(String language, int words, PerLanguage<Integer> lead) {}

  /**
   * The language of a stretch.
   *
   * @param text the text
   * @param from start of the stretch
   * @param to end of the stretch
   * @return the code of the language most of whose function words stand there, or of none
   */
  public Guess guess(char[] text, int from, int to) {
    int[] counts = new int[languages.size()];
    int seen = 0;
    int foreign = 0;
    int strange = 0;
    for (int i = from; i < to && seen < MOST_WORDS; ) {
      while (i < to && !Character.isLetter(text[i])) {
        i++;
      }
      int start = i;
      while (i < to && (Character.isLetter(text[i]) || Chars.isInvisible(text[i]))) {
        i++;
      }
      if (i > start) {
        seen++;
        foreign += text[start] >= '\u0370' && text[start] < '\u1E00' ? 1 : 0;
        strange += isStrange(text, start, i) ? 1 : 0;
        if (!isInitial(text, start, i)) {
          count(text, start, i, counts);
        }
      }
    }
    String best = best(counts);
    boolean neighbour = !best.isEmpty() && languages.indexOf(best) >= Language.values().length;
    boolean many = strange > 1 && STRANGE_IN_OTHER * strange >= seen;
    boolean other = 2 * foreign > seen || (many && !neighbour);
    int lead = other ? CERTAIN : Arrays.stream(counts).max().orElse(0);
    return new Guess(
        other ? "other" : best,
        seen,
        PerLanguage.of(language -> lead - counts[languages.indexOf(language.code())]));
  }

  /** {@code W.} of a name is no Polish word. */
  private static boolean isInitial(char[] text, int start, int end) {
    return end - start == 1
        && Character.isUpperCase(text[start])
        && end < text.length
        && text[end] == '.';
  }

  /** A word in lower case, as names are not, with a letter that no Dutch or English word has. */
  private static boolean isStrange(char[] text, int start, int end) {
    if (!Character.isLowerCase(text[start])) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text[i] >= '\u00C0' && text[i] < '\u0300' && FAMILIAR.indexOf(text[i]) < 0) {
        return true;
      }
    }
    return false;
  }

  private void count(char[] text, int start, int end, int[] counts) {
    if (end - start > LONGEST_FUNCTION_WORD) {
      return;
    }
    int[] marks = words.get(plain(new String(text, start, end - start)));
    if (marks != null) {
      for (int language : marks) {
        counts[language] += 4 - Math.min(3, marks.length);
      }
    }
  }

  /** In lower case, without accents and what else cannot be seen, as the words of the lists are. */
  private static String plain(String word) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .chars()
        .filter(c -> !Chars.isInvisible((char) c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private String best(int[] counts) {
    int best = 0;
    boolean tie = false;
    for (int i = 1; i < counts.length; i++) {
      if (counts[i] > counts[best]) {
        best = i;
        tie = false;
      } else if (counts[i] == counts[best]) {
        tie = true;
      }
    }
    return counts[best] == 0 || tie ? "" : languages.get(best);
  }
}
