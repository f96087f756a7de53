package org.brugtaal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.brugtaal.lexicon.PerLanguage;

/** Drains a token stream of Lucene and counts its tokens, or only those of one type. */
final class TokenScanner implements Scanner {

  private static final String ANY_TYPE = "";

  private final PerLanguage<Analyzer> analyzers;
  private final String type;

  private TokenScanner(PerLanguage<Analyzer> analyzers, String type) {
    this.analyzers = analyzers;
    this.type = type;
  }

  static TokenScanner ofAll(PerLanguage<Analyzer> analyzers) {
    return new TokenScanner(analyzers, ANY_TYPE);
  }

  /** Only the tokens of the type that a filter gives to those it adds. */
  static TokenScanner ofType(String type, PerLanguage<Analyzer> analyzers) {
    return new TokenScanner(analyzers, type);
  }

  @Override
  public long scan(Sample sample) {
    try (TokenStream tokens = analyzers.in(sample.language()).tokenStream("text", sample.text())) {
      return type.equals(ANY_TYPE) ? all(tokens) : typed(tokens);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
  }

  private static long all(TokenStream tokens) throws IOException {
    CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
    long count = 0;
    tokens.reset();
    while (tokens.incrementToken()) {
      count += term.length() > 0 ? 1 : 0;
    }
    tokens.end();
    return count;
  }

  private long typed(TokenStream tokens) throws IOException {
    TypeAttribute found = tokens.addAttribute(TypeAttribute.class);
    long count = 0;
    tokens.reset();
    while (tokens.incrementToken()) {
      count += found.type().equals(type) ? 1 : 0;
    }
    tokens.end();
    return count;
  }
}
