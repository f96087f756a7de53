package org.brugtaal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/** The analyzers of Lucene that the benchmarks use; none has stop words. */
final class LuceneChains {

  /** What every synonym begins with. */
  static final String SYNONYM_PREFIX = "§";

  private LuceneChains() {}

  /** Standard tokenizer and lower case: finds nothing. */
  static Analyzer standard() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
      }
    };
  }

  /** The same, and a synonym at every keyword. */
  static Analyzer synonymGraph(Lexicon lexicon, Language language) {
    SynonymMap synonyms = synonyms(lexicon, language);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(tokenizer);
        return new TokenStreamComponents(tokenizer, new SynonymGraphFilter(lower, synonyms, false));
      }
    };
  }

  /** The same, in the form that an index can take. */
  static Analyzer flatSynonymGraph(Lexicon lexicon, Language language) {
    SynonymMap synonyms = synonyms(lexicon, language);
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(tokenizer);
        TokenStream graph = new SynonymGraphFilter(lower, synonyms, false);
        return new TokenStreamComponents(tokenizer, new FlattenGraphFilter(graph));
      }
    };
  }

  /** Acronyms, which need their case, are left out. */
  private static SynonymMap synonyms(Lexicon lexicon, Language language) {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    try (Analyzer words = standard()) {
      int number = 0;
      for (Keyword keyword : Keyword.of(lexicon, language)) {
        if (!keyword.exact()) {
          builder.add(words(words, keyword.text()), new CharsRef(SYNONYM_PREFIX + number++), true);
        }
      }
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException("no synonyms: " + e.getMessage(), e);
    }
  }

  private static CharsRef words(Analyzer analyzer, String text) throws IOException {
    CharsRefBuilder words = new CharsRefBuilder();
    try (TokenStream tokens = analyzer.tokenStream("keyword", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (words.length() > 0) {
          words.append(SynonymMap.WORD_SEPARATOR);
        }
        words.append(term.buffer(), 0, term.length());
      }
      tokens.end();
    }
    return words.toCharsRef();
  }
}
