package org.brugtaal.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Filling a Lucene index with one thread, by each {@link Chain}. One operation indexes all
 * documents into memory, merges and commit included.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class IndexBenchmark extends SteadyBenchmark {

  /** How a text becomes tokens. */
  @Param public Chain chain = Chain.STANDARD;

  /** The size of the text. */
  @Param("8")
  public double megabytes = 8;

  private List<Sample> samples = List.of();
  private Analyzer analyzer = LuceneChains.standard();
  private ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private long bytes;
  private long added;

  /** Makes the documents and the analyzers, a field for each language. */
  @Setup
  public void prepare() {
    samples = BenchmarkText.ofMegabytes(megabytes);
    bytes = samples.stream().mapToLong(Sample::bytes).sum();
    Lexicon lexicon = Lexicon.bundled();
    PerLanguage<Analyzer> both = PerLanguage.of(language -> chain.analyzer(lexicon, language));
    analyzer = new PerFieldAnalyzerWrapper(both.nl(), Map.of(Language.ENGLISH.code(), both.en()));
    added = samples.stream().mapToLong(TokenScanner.ofType(chain.addedType(), both)::scan).sum();
  }

  /**
   * Indexes all documents.
   *
   * @param work counts what was done
   * @return the number of documents
   * @throws IOException never: the index is in memory
   */
  @Benchmark
  public int index(Work work) throws IOException {
    directory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setMergeScheduler(new SerialMergeScheduler())
            .setRAMBufferSizeMB(64);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Sample sample : samples) {
        Document document = new Document();
        document.add(new TextField(sample.language().code(), sample.text(), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.commit();
      work.add(bytes, added);
      return writer.getDocStats().numDocs;
    }
  }

  /**
   * Fails if the last index does not hold every document and every token that the chain adds.
   *
   * @throws IOException never: the index is in memory
   */
  @TearDown(Level.Iteration)
  public void check() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      long found = added(reader, Language.DUTCH) + added(reader, Language.ENGLISH);
      if (found != added || reader.numDocs() != samples.size()) {
        throw new IllegalStateException(
            chain + " added " + found + " tokens, expected " + added + ", in " + reader.numDocs());
      }
    }
  }

  private long added(DirectoryReader reader, Language language) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, language.code());
    long count = 0;
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      count += term.utf8ToString().startsWith(chain.addedPrefix()) ? each.totalTermFreq() : 0;
    }
    return count;
  }
}
