package org.brugtaal.benchmarks;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;

/** What {@link ScanBenchmark} measures, with the share by which its hits may differ from ours. */
public enum Engine {
  /** Our matcher, from an array of characters. */
  TERM_MATCHER("Brugtaal `TermMatcher`, from `char[]`"),
  /** Our matcher, from a string. */
  TERM_MATCHER_STRING("**Brugtaal `TermMatcher`, from `String`**"),
  /** The Aho-Corasick library. */
  AHO_CORASICK(
      "hankcs AhoCorasickDoubleArrayTrie, lower case, whole words, leftmost-longest", 0.03),
  /** Lucene without matching. */
  STANDARD("Lucene StandardTokenizer + LowerCaseFilter, no matching"),
  /** Lucene with matching. */
  SYNONYM_GRAPH("Lucene StandardTokenizer + LowerCaseFilter + SynonymGraphFilter", 0.08),
  /** A hash set of word runs. */
  WORD_MAP("split into words, look word runs up in a `HashSet`", 0.08),
  /** The limit of anything that starts from bytes. */
  DECODE("`new String(bytes, UTF_8)`, no matching");

  /** Of what finds more than whole forms, or nothing at all. */
  private static final double NOT_COMPARED = -1;

  private final String title;
  private final double tolerance;

  Engine(String title) {
    this(title, NOT_COMPARED);
  }

  Engine(String title, double tolerance) {
    this.title = title;
    this.tolerance = tolerance;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  Scanner scanner(Lexicon lexicon) {
    return switch (this) {
      case TERM_MATCHER -> new MatcherScanner(lexicon);
      case TERM_MATCHER_STRING -> MatcherScanner.fromString(lexicon);
      case AHO_CORASICK -> new AhoCorasickScanner(lexicon);
      case STANDARD -> TokenScanner.ofAll(PerLanguage.of(language -> LuceneChains.standard()));
      case SYNONYM_GRAPH ->
          TokenScanner.ofType(
              SynonymGraphFilter.TYPE_SYNONYM,
              PerLanguage.of(language -> LuceneChains.synonymGraph(lexicon, language)));
      case WORD_MAP -> new WordMapScanner(lexicon);
      case DECODE -> sample -> new String(sample.utf8(), StandardCharsets.UTF_8).length();
    };
  }

  boolean findsTerms() {
    return this != STANDARD && this != DECODE;
  }

  /** Whether it finds whole forms, so that its hits can be compared with ours. */
  boolean isCompared() {
    return tolerance >= 0;
  }

  double tolerance() {
    return tolerance;
  }
}
