package org.brugtaal.corpus;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** The fields of an index document, and what goes into them. */
final class IndexedDocument {

  /** Name of the file: the key, and what results are sorted by. */
  static final String SOURCE = "source";

  /** SHA-256 of the file's bytes. */
  static final String HASH = "sha256";

  /** The words, lower case, with positions and offsets; stored as the text. */
  static final String TEXT = "text";

  /**
   * The ids of the concepts, with offsets, and payloads as in {@link
   * org.brugtaal.lucene.ConceptPayload}.
   */
  static final String CONCEPT = "concept";

  /** The document row. */
  static final String ROW = "row";

  /** The hit rows without contexts. */
  static final String HITS = "hits";

  /** The marker rows. */
  static final String MARKERS = "markers";

  /** Words as they are looked for: lower case, not stemmed. */
  static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, new LowerCaseFilter(tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new LowerCaseFilter(in);
        }
      };

  private static final FieldType WITH_OFFSETS = withOffsets(false);
  private static final FieldType KEPT_TEXT = withOffsets(true);

  private IndexedDocument() {}

  private static FieldType withOffsets(boolean stored) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setOmitNorms(true);
    type.setStored(stored);
    type.freeze();
    return type;
  }

  /** Without text no word of it is indexed either: positions would give the text back. */
  static Document of(SourceFile file, AnalysedFile analysed, BytesRef hash, boolean keepText)
      throws IOException {
    Document document = new Document();
    document.add(new StringField(SOURCE, file.key(), Field.Store.NO));
    document.add(new SortedDocValuesField(SOURCE, file.key()));
    document.add(new BinaryDocValuesField(HASH, hash));
    document.add(new Field(CONCEPT, new ConceptMarkStream(analysed.marks()), WITH_OFFSETS));
    document.add(new StoredField(ROW, RecordCodec.encode(analysed.row())));
    document.add(new StoredField(HITS, RecordCodec.encodeHits(analysed.hits())));
    document.add(new StoredField(MARKERS, RecordCodec.encodeMarkers(analysed.markers())));
    if (keepText) {
      document.add(new Field(TEXT, analysed.text(), KEPT_TEXT));
    }
    return document;
  }
}
