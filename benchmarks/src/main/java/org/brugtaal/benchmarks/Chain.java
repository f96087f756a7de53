package org.brugtaal.benchmarks;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lucene.ConceptAnalyzer;
import org.brugtaal.lucene.ConceptFilter;
import org.brugtaal.lucene.ConceptVocabulary;

/** What {@link IndexBenchmark} measures. */
public enum Chain {
  /** The words only. */
  STANDARD("StandardTokenizer + LowerCaseFilter", "<none>", "no token"),
  /** The words and our concepts. */
  CONCEPTS("**the same with Brugtaal `ConceptFilter`**", ConceptFilter.TYPE, ConceptFilter.PREFIX),
  /** The words and a synonym for every keyword. */
  SYNONYM_GRAPH(
      "the same with SynonymGraphFilter + FlattenGraphFilter",
      SynonymGraphFilter.TYPE_SYNONYM,
      LuceneChains.SYNONYM_PREFIX);

  private final String title;
  private final String addedType;
  private final String addedPrefix;

  Chain(String title, String addedType, String addedPrefix) {
    this.title = title;
    this.addedType = addedType;
    this.addedPrefix = addedPrefix;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** The type of the tokens it adds to the words. */
  String addedType() {
    return addedType;
  }

  /** What the terms of these tokens begin with. */
  String addedPrefix() {
    return addedPrefix;
  }

  Analyzer analyzer(Lexicon lexicon, Language language) {
    return switch (this) {
      case STANDARD -> LuceneChains.standard();
      case CONCEPTS -> new ConceptAnalyzer(ConceptVocabulary.of(lexicon, language));
      case SYNONYM_GRAPH -> LuceneChains.flatSynonymGraph(lexicon, language);
    };
  }
}
