package org.brugtaal.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * An analyzer that adds concept tokens to the words of a text: standard tokenizer, concepts, lower
 * case; no stop words.
 */
public final class ConceptAnalyzer extends Analyzer {

  private final ConceptVocabulary vocabulary;

  /**
   * An analyzer for one language.
   *
   * @param vocabulary the words to look for
   */
  public ConceptAnalyzer(ConceptVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream concepts = new ConceptFilter(tokenizer, vocabulary);
    return new TokenStreamComponents(tokenizer, new LowerCaseFilter(concepts));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(in);
  }
}
