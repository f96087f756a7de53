package org.brugtaal.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;

/**
 * What one writes first: lower case, split into words, look every run of words up in a hash set.
 * Acronyms, which need their case, are left out.
 */
final class WordMapScanner implements Scanner {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final PerLanguage<Set<String>> keywords;
  private final PerLanguage<Integer> longest;

  WordMapScanner(Lexicon lexicon) {
    keywords = PerLanguage.of(language -> keywords(lexicon, language));
    longest = PerLanguage.of(language -> longest(keywords.in(language)));
  }

  private static Set<String> keywords(Lexicon lexicon, Language language) {
    return Keyword.of(lexicon, language).stream()
        .filter(keyword -> !keyword.exact())
        .map(keyword -> NO_WORD.matcher(keyword.lower()).replaceAll(" ").strip())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int longest(Set<String> keywords) {
    return keywords.stream().mapToInt(keyword -> keyword.split(" ", -1).length).max().orElse(1);
  }

  @Override
  public long scan(Sample sample) {
    Set<String> known = keywords.in(sample.language());
    int most = longest.in(sample.language());
    List<String> words = NO_WORD.splitAsStream(sample.text().toLowerCase(Locale.ROOT)).toList();
    long hits = 0;
    for (int i = 0; i < words.size(); ) {
      int length = match(words, i, most, known);
      hits += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return hits;
  }

  /** The number of words of the longest keyword that begins with word {@code first}. */
  private static int match(List<String> words, int first, int most, Set<String> known) {
    int length = 0;
    StringBuilder run = new StringBuilder();
    for (int i = first; i < Math.min(words.size(), first + most); i++) {
      run.append(i == first ? "" : " ").append(words.get(i));
      if (known.contains(run.toString())) {
        length = i - first + 1;
      }
    }
    return length;
  }
}
