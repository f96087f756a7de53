package org.brugtaal.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes words that the samples do not have, so that a long text is no mere repetition: one in four
 * of the longer words gets the end of another word, and every digit is drawn anew.
 */
final class WordVariation {

  private static final Pattern LONG_WORD = Pattern.compile("\\b\\p{Ll}{7,}\\b");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final int KEPT_LETTERS = 4;
  private static final int ONE_IN = 4;

  private final List<String> words;
  private final Random random;

  WordVariation(List<String> sentences, Random random) {
    this.random = random;
    this.words =
        sentences.stream()
            .flatMap(sentence -> LONG_WORD.matcher(sentence).results())
            .map(word -> word.group())
            .toList();
  }

  String vary(String sentence) {
    String varied = LONG_WORD.matcher(sentence).replaceAll(word -> word(word.group()));
    return DIGIT.matcher(varied).replaceAll(digit -> String.valueOf(random.nextInt(10)));
  }

  private String word(String word) {
    if (random.nextInt(ONE_IN) != 0) {
      return Matcher.quoteReplacement(word);
    }
    String other = words.get(random.nextInt(words.size()));
    return word.substring(0, KEPT_LETTERS) + other.substring(other.length() - KEPT_LETTERS);
  }
}
