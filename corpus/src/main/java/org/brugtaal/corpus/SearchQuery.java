package org.brugtaal.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.brugtaal.corpus.CorpusException.Kind;

/** Reads queries as people type them; nothing in them is a syntax error. */
final class SearchQuery {

  private SearchQuery() {}

  static Query parse(String query, CorpusIndex index) {
    String wanted = query.strip();
    if (wanted.startsWith(CorpusSearch.CONCEPT)) {
      String id = wanted.substring(CorpusSearch.CONCEPT.length()).strip();
      return new TermQuery(new Term(IndexedDocument.CONCEPT, id));
    }
    List<String> words = words(wanted);
    if (words.isEmpty()) {
      throw new CorpusException(Kind.EMPTY_QUERY, index.place(), query);
    }
    if (words.size() > 1) {
      return new PhraseQuery(IndexedDocument.TEXT, words.toArray(String[]::new));
    }
    Term word = new Term(IndexedDocument.TEXT, words.get(0));
    return wanted.endsWith("*") ? new PrefixQuery(word) : new TermQuery(word);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = IndexedDocument.WORDS.tokenStream(IndexedDocument.TEXT, text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }
}
