package org.brugtaal.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.TreeMap;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;

/**
 * The Aho-Corasick double-array trie of hankcs: a pass that lowers the case, all hits, of these the
 * ones that are whole words in the right case, of these the leftmost and longest.
 *
 * <p>The library reads an array to its end, so that each text needs an array of its own.
 */
final class AhoCorasickScanner implements Scanner {

  private final PerLanguage<AhoCorasickDoubleArrayTrie<Keyword>> tries;
  private final Spans spans = new Spans();

  AhoCorasickScanner(Lexicon lexicon) {
    tries = PerLanguage.of(language -> trie(lexicon, language));
  }

  private static AhoCorasickDoubleArrayTrie<Keyword> trie(Lexicon lexicon, Language language) {
    TreeMap<String, Keyword> keywords = new TreeMap<>();
    Keyword.of(lexicon, language).forEach(keyword -> keywords.put(keyword.lower(), keyword));
    AhoCorasickDoubleArrayTrie<Keyword> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(keywords);
    return trie;
  }

  @Override
  public long scan(Sample sample) {
    char[] text = sample.chars();
    spans.clear();
    tries
        .in(sample.language())
        .parseText(
            lower(sample.text()),
            (start, end, keyword) -> {
              if (isWord(text, start, end) && isWritten(keyword, text, start)) {
                spans.add(start, end);
              }
            });
    return spans.size();
  }

  private static char[] lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      char c = lower[i];
      if (c < 128) {
        lower[i] = c >= 'A' && c <= 'Z' ? (char) (c | 32) : c;
      } else {
        lower[i] = Character.toLowerCase(c);
      }
    }
    return lower;
  }

  private static boolean isWord(char[] text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text[start - 1]))
        && (end == text.length || !Character.isLetterOrDigit(text[end]));
  }

  private static boolean isWritten(Keyword keyword, char[] text, int start) {
    String exact = keyword.text();
    for (int i = 0; keyword.exact() && i < exact.length(); i++) {
      if (text[start + i] != exact.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
