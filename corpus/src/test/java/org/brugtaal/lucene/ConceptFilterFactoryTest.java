package org.brugtaal.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class ConceptFilterFactoryTest {

  @Test
  void customAnalyzer_tenLines_oneQueryFindsBothLanguages() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      for (String language : List.of("nl", "en")) {
        Analyzer analyzer =
            CustomAnalyzer.builder()
                .withTokenizer("standard")
                .addTokenFilter("brugtaalConcepts", "language", language)
                .addTokenFilter("lowercase")
                .build();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
          Document document = new Document();
          String text = language.equals("nl") ? "Radicalisering." : "On radicalisation.";
          document.add(new TextField("body", text, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        TermQuery query = new TermQuery(new Term("body", "concept:radicalisation"));
        assertThat(new IndexSearcher(reader).count(query)).isEqualTo(2);
      }
    }
  }

  private record Refused(Map<String, String> args, String message) {}

  @Test
  void arguments_missingOrWrong_areNamed() {
    List<Refused> cases =
        List.of(
            new Refused(Map.of(), "language"),
            new Refused(Map.of("language", "fr"), "fr"),
            new Refused(Map.of("language", "nl", "gaps", "none"), "none"),
            new Refused(Map.of("language", "nl", "lang", "x"), "lang"));
    for (Refused row : cases) {
      assertThatThrownBy(() -> new ConceptFilterFactory(new HashMap<>(row.args)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(row.message);
    }
  }

  @Test
  void serviceLoader_findsTheFactoryByName() {
    Map<String, String> args = new HashMap<>(Map.of("language", "en", "prefix", "c_"));

    TokenFilterFactory factory = TokenFilterFactory.forName(ConceptFilterFactory.NAME, args);

    assertThat(factory).isInstanceOf(ConceptFilterFactory.class);
    assertThat(TokenFilterFactory.availableTokenFilters()).contains("brugtaalConcepts");
  }

  @Test
  void manyThreads_shareOneVocabulary() throws Exception {
    try (Analyzer analyzer =
        new ConceptAnalyzer(ConceptVocabulary.bundled(org.brugtaal.lexicon.Language.DUTCH))) {
      List<Thread> threads = new ArrayList<>();
      List<Integer> counts = java.util.Collections.synchronizedList(new ArrayList<>());
      for (int i = 0; i < 4; i++) {
        threads.add(
            new Thread(() -> counts.add(count(analyzer, "De daders en het OM. ".repeat(500)))));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(counts).containsExactly(3500, 3500, 3500, 3500);
    }
  }

  private static int count(Analyzer analyzer, String text) {
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      tokens.reset();
      int count = 0;
      while (tokens.incrementToken()) {
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
