package org.brugtaal.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.core.StopFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.CharsRef;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.tartarus.snowball.ext.DutchStemmer;

/** Under Lucene's own test kit, which is JUnit 4: names begin with {@code test}. */
public class ConceptFilterTest extends BaseTokenStreamTestCase {

  private static final ConceptVocabulary DUTCH = ConceptVocabulary.bundled(Language.DUTCH);
  private static final ConceptVocabulary ENGLISH = ConceptVocabulary.bundled(Language.ENGLISH);
  private static final String[] WORDS = {
    "de",
    "daders",
    "dadergroepen",
    "radicalisering",
    "harde",
    "kern",
    "van",
    "de",
    "term",
    "OM",
    "criminaliteits-",
    "en",
    "terrorismebestrijding",
    "Actieplan",
    "polarisatie",
    "geen",
    "loverboy",
    "openbare",
    "orde",
    "georganiseerde",
    "criminaliteit",
    "politie",
    "wijkteam",
    "school",
    "\"dader\",",
    "plegers",
    "zogenaamde",
    "veiligheidshuis",
    "Zorg-",
    "Veiligheidshuis",
    "jongeren",
    "\n\n",
    "-"
  };

  private interface Tail {
    TokenStream over(TokenStream tokens);
  }

  private static Analyzer analyzer(Supplier<Tokenizer> tokenizers, Tail tail) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = tokenizers.get();
        return new TokenStreamComponents(tokenizer, tail.over(tokenizer));
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return field.equals("html") ? new HTMLStripCharFilter(reader) : reader;
      }
    };
  }

  private static Analyzer standard(ConceptVocabulary vocabulary) {
    return analyzer(StandardTokenizer::new, tokens -> new ConceptFilter(tokens, vocabulary));
  }

  private static Analyzer whitespace() {
    return analyzer(
        WhitespaceTokenizer::new,
        t -> new ConceptFilter(t, DUTCH, ConceptFilter.PREFIX, ConceptFilter.Gaps.BLANK));
  }

  public void testWord_hasConceptAtItsPosition() throws IOException {
    assertAnalyzesTo(
        standard(DUTCH),
        "De daders volgen",
        new String[] {"De", "daders", "concept:perpetrator", "volgen"},
        new int[] {0, 3, 3, 10},
        new int[] {2, 9, 9, 16},
        new String[] {"<ALPHANUM>", "<ALPHANUM>", "<CONCEPT>", "<ALPHANUM>"},
        new int[] {1, 1, 0, 1},
        new int[] {1, 1, 1, 1});
  }

  public void testCompound_isOneToken() throws IOException {
    assertAnalyzesTo(
        standard(DUTCH),
        "dadergroepen, jeugdcriminaliteit",
        new String[] {"dadergroepen", "concept:perpetrator", "jeugdcriminaliteit", "concept:crime"},
        new int[] {0, 0, 14, 14},
        new int[] {12, 12, 32, 32},
        new int[] {1, 0, 1, 0});
  }

  public void testWordsApart_conceptSpansThem() throws IOException {
    assertAnalyzesTo(
        standard(ENGLISH),
        "of organised crime here",
        new String[] {"of", "organised", "concept:organised-crime", "crime", "here"},
        new int[] {0, 3, 3, 13, 19},
        new int[] {2, 12, 18, 18, 23},
        null,
        new int[] {1, 1, 0, 1, 1},
        new int[] {1, 1, 2, 1, 1});
  }

  public void testWordsApart_acrossSentenceEnd_areNotOne() throws IOException {
    assertAnalyzesTo(
        standard(ENGLISH),
        "organised. Crime",
        new String[] {"organised", "Crime", "concept:crime"});
  }

  public void testSuspendedHyphen_standardTokenizer_isCompleted() throws IOException {
    assertAnalyzesTo(
        standard(DUTCH),
        "criminaliteits- en terrorismebestrijding",
        new String[] {
          "criminaliteits",
          "concept:fight-against-crime",
          "en",
          "terrorismebestrijding",
          "concept:counter-terrorism"
        },
        new int[] {0, 0, 16, 19, 19},
        new int[] {14, 14, 18, 40, 40});
  }

  public void testSuspendedHyphen_whitespaceTokenizer_isCompleted() throws IOException {
    assertAnalyzesTo(
        whitespace(),
        "criminaliteits- en terrorismebestrijding",
        new String[] {
          "criminaliteits-",
          "concept:fight-against-crime",
          "en",
          "terrorismebestrijding",
          "concept:counter-terrorism"
        });
  }

  public void testWhitespaceTokenizer_signsAndWideGaps_doNotMatter() throws IOException {
    Analyzer english =
        analyzer(
            WhitespaceTokenizer::new,
            t -> new ConceptFilter(t, ENGLISH, ConceptFilter.PREFIX, ConceptFilter.Gaps.BLANK));
    assertAnalyzesTo(
        english,
        "(organised \r\n  crime)",
        new String[] {"(organised", "concept:organised-crime", "crime)"},
        new int[] {0, 0, 15},
        new int[] {10, 21, 21},
        null,
        new int[] {1, 0, 1},
        new int[] {1, 2, 1});
    english.close();
  }

  public void testHtml_offsetsAreOfTheSource() throws IOException {
    String html = "<p>De <b>daders</b> &amp; meer</p>";
    try (TokenStream tokens = standard(DUTCH).tokenStream("html", html)) {
      assertTokenStreamContents(
          tokens,
          new String[] {"De", "daders", "concept:perpetrator", "meer"},
          new int[] {3, 9, 9, 26},
          // Lucene counts the closing tag to the word.
          new int[] {5, 19, 19, 30},
          html.length());
    }
  }

  public void testRemovedWord_breaksAnExpression() throws IOException {
    Analyzer stopped =
        analyzer(
            StandardTokenizer::new,
            t ->
                new ConceptFilter(new StopFilter(t, StopFilter.makeStopSet("of", "big")), ENGLISH));
    assertAnalyzesTo(
        stopped,
        "organised big crime of",
        new String[] {"organised", "crime", "concept:crime"},
        new int[] {1, 2, 0});
    stopped.close();
  }

  public void testSynonymsBefore_areKeptAndNotRead() throws IOException {
    SynonymMap.Builder synonyms = new SynonymMap.Builder();
    synonyms.add(new CharsRef("daders"), new CharsRef("boeven"), true);
    SynonymMap map = synonyms.build();
    Analyzer analyzer =
        analyzer(
            WhitespaceTokenizer::new,
            t -> new ConceptFilter(new SynonymGraphFilter(t, map, true), DUTCH));
    List<String> terms = terms(analyzer, "de daders hier");
    assertEquals(List.of("de", "boeven", "daders", "hier"), terms);
    analyzer.close();
  }

  public void testStemmerAfter_leavesConceptsAlone() throws IOException {
    Analyzer stemmed =
        analyzer(
            StandardTokenizer::new,
            t -> new SnowballFilter(new ConceptFilter(t, DUTCH), new DutchStemmer()));
    assertAnalyzesTo(stemmed, "daders", new String[] {"dader", "concept:perpetrator"});
    stemmed.close();
  }

  public void testPrefix_isTheCallers() throws IOException {
    Analyzer analyzer =
        analyzer(
            StandardTokenizer::new,
            t -> new ConceptFilter(t, DUTCH, "c/", ConceptFilter.Gaps.SIGNS));
    assertAnalyzesTo(analyzer, "daders", new String[] {"daders", "c/perpetrator"});
    analyzer.close();
  }

  private record StatusCase(String text, String concept, HitStatus status) {}

  public void testStatus_isWhatWordsTell() throws IOException {
    List<StatusCase> cases =
        List.of(
            new StatusCase("Wij volgen de daders.", "perpetrator", HitStatus.FLAGGED),
            new StatusCase("De term \"daders\" valt.", "perpetrator", HitStatus.MENTIONED),
            new StatusCase("Termen als daders en verdachten.", "suspect", HitStatus.MENTIONED),
            new StatusCase("Het woord is gevoerd. De daders.", "perpetrator", HitStatus.FLAGGED),
            new StatusCase(
                "Het Actieplan polarisatie en radicalisering.", "radicalisation", HitStatus.NAMED));
    for (StatusCase row : cases) {
      assertEquals(row.toString(), row.status, payload(row.text, row.concept).status());
    }
  }

  public void testPayload_hasDomainAndDominance() throws IOException {
    ConceptPayload payload = payload("de daders", "perpetrator");
    assertEquals(new ConceptPayload(HitStatus.FLAGGED, Domain.JUSTICE, 3), payload);
    assertNull(payload("het OM belt", "prosecution-service").status());
  }

  public void testOtherAttributesOfTheInput_areKept() throws IOException {
    Analyzer analyzer =
        analyzer(
            StandardTokenizer::new,
            t ->
                new ConceptFilter(
                    new TokenFilter(t) {
                      private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);

                      @Override
                      public boolean incrementToken() throws IOException {
                        boolean more = input.incrementToken();
                        payload.setPayload(more ? new BytesRef("x") : null);
                        return more;
                      }
                    },
                    DUTCH));
    try (TokenStream tokens = analyzer.tokenStream("f", "de daders")) {
      PayloadAttribute payload = tokens.getAttribute(PayloadAttribute.class);
      TypeAttribute type = tokens.getAttribute(TypeAttribute.class);
      tokens.reset();
      int words = 0;
      while (tokens.incrementToken()) {
        boolean concept = type.type().equals(ConceptFilter.TYPE);
        assertEquals(concept ? 3 : 1, payload.getPayload().length);
        words += concept ? 0 : 1;
      }
      tokens.end();
      assertEquals(2, words);
    }
    analyzer.close();
  }

  /** Windows must not show: a long text has the concepts of its parts. */
  public void testLongText_hasTheConceptsOfItsSentences() throws IOException {
    for (Analyzer analyzer : List.of(standard(DUTCH), whitespace())) {
      Random random = new Random(random().nextLong());
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        // Thirty small words hold off every cue and keep the sentence from joining the last.
        StringBuilder sentence = new StringBuilder("ja ".repeat(30));

        for (int word = random.nextInt(12); word >= 0; word--) {
          sentence.append(WORDS[random.nextInt(WORDS.length - 2)]).append(' ');
        }
        sentence.append("ja ");
        expected.addAll(terms(analyzer, sentence.toString()));
        text.append(sentence);
      }
      List<String> terms = terms(analyzer, text.toString());
      for (int i = 0; i < expected.size(); i++) {
        String around = expected.subList(Math.max(0, i - 20), i + 1).toString();
        assertEquals("token " + i + " after " + around, expected.get(i), terms.get(i));
      }
      assertEquals(expected.size(), terms.size());
      analyzer.close();
    }
  }

  public void testOffsets_neverGoBack() throws IOException {
    for (Analyzer analyzer : List.of(standard(DUTCH), whitespace(), standard(ENGLISH))) {
      for (int round = 0; round < 50; round++) {
        String text = randomPolicyText(random());
        try (TokenStream tokens = analyzer.tokenStream("html", text)) {
          OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
          tokens.reset();
          int last = 0;
          while (tokens.incrementToken()) {
            assertTrue(text, offset.startOffset() >= last);
            assertTrue(text, offset.endOffset() <= text.length());
            last = offset.startOffset();
          }
          tokens.end();
        }
      }
      analyzer.close();
    }
  }

  public void testRandomText_standardTokenizer() throws IOException {
    Analyzer analyzer = standard(random().nextBoolean() ? DUTCH : ENGLISH);
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    analyzer.close();
  }

  public void testRandomText_whitespaceTokenizer() throws IOException {
    Analyzer analyzer =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new MockTokenizer(MockTokenizer.WHITESPACE, false);
            return new TokenStreamComponents(tokenizer, new ConceptFilter(tokenizer, DUTCH));
          }
        };
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    analyzer.close();
  }

  public void testPolicyText_isConsistent() throws IOException {
    Analyzer[] analyzers = {standard(DUTCH), whitespace(), new ConceptAnalyzer(DUTCH)};
    for (Analyzer analyzer : analyzers) {
      for (int round = 0; round < 50; round++) {
        checkAnalysisConsistency(random(), analyzer, false, randomPolicyText(random()));
      }
      analyzer.close();
    }
  }

  public void testEmptyText_hasNoToken() throws IOException {
    assertAnalyzesTo(standard(DUTCH), "", new String[0]);
    assertAnalyzesTo(standard(DUTCH), " \n", new String[0]);
  }

  public void testDutchAnalyzersChain_takesTheFilterFirst() throws IOException {
    // The stop words of Lucene's Dutch analyzer come after, and take no concept away.
    Analyzer analyzer =
        analyzer(
            StandardTokenizer::new,
            t -> new StopFilter(new ConceptFilter(t, DUTCH), DutchAnalyzer.getDefaultStopSet()));
    assertAnalyzesTo(
        analyzer, "de daders", new String[] {"daders", "concept:perpetrator"}, new int[] {2, 0});
    analyzer.close();
  }

  private static String randomPolicyText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(1500); i >= 0; i--) {
      String between = random.nextInt(8) == 0 ? ". " : random.nextInt(20) == 0 ? " <b>" : " ";
      text.append(WORDS[random.nextInt(WORDS.length)]).append(between);
    }
    return text.toString();
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    }
    return terms;
  }

  private static ConceptPayload payload(String text, String concept) throws IOException {
    try (TokenStream tokens = standard(DUTCH).tokenStream("f", text)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      PayloadAttribute payload = tokens.getAttribute(PayloadAttribute.class);
      tokens.reset();
      ConceptPayload found = null;
      while (tokens.incrementToken()) {
        if (term.toString().equals(ConceptFilter.PREFIX + concept)) {
          found = ConceptPayload.decode(payload.getPayload());
        }
      }
      tokens.end();
      assertNotNull(text, found);
      return found;
    }
  }
}
