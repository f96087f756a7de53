package org.brugtaal.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Document;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Term;
import org.jspecify.annotations.Nullable;

/** What {@link AnalyzeBenchmark} measures. */
public enum Reading {
  /** Dutch text, declared to be so. */
  DUTCH("Dutch", Language.DUTCH, true),
  /** Dutch text with a lexicon in which no term needs its part of speech. */
  DUTCH_WITHOUT_TAGGER("Dutch, no part of speech asked", Language.DUTCH, false),
  /** English text, declared to be so. */
  ENGLISH("English", Language.ENGLISH, true),
  /** English text with a lexicon in which no term needs its part of speech. */
  ENGLISH_WITHOUT_TAGGER("English, no part of speech asked", Language.ENGLISH, false),
  /** Both languages in turn, not declared. */
  UNDECLARED("Dutch and English in turn, language not declared", null, true);

  private final String title;
  private final @Nullable Language language;
  private final boolean tagger;

  Reading(String title, @Nullable Language language, boolean tagger) {
    this.title = title;
    this.language = language;
    this.tagger = tagger;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  List<Sample> samples(double megabytes) {
    return language == null
        ? BenchmarkText.ofMegabytes(megabytes)
        : BenchmarkText.ofMegabytes(megabytes, language);
  }

  Document document(Sample sample) {
    return Document.of(sample.text()).withLanguage(language);
  }

  TermBridge bridge() {
    Lexicon lexicon = Lexicon.bundled();
    return TermBridge.of(tagger ? lexicon : unambiguous(lexicon));
  }

  private static Lexicon unambiguous(Lexicon lexicon) {
    Stream<Concept> concepts = lexicon.concepts().stream().map(Reading::unambiguous);
    return Lexicon.of(
        new LexiconContent(
            lexicon.version(), concepts.toList(), lexicon.exceptions(), lexicon.cues()));
  }

  private static Concept unambiguous(Concept concept) {
    return new Concept(
        concept.id(),
        concept.role(),
        concept.domains(),
        concept.dominance(),
        concept.mode(),
        concept.facet(),
        concept.equivalence(),
        concept.status(),
        concept.sources(),
        concept.reviewed(),
        concept.rationale(),
        concept.mayNotRecognise(),
        PerLanguage.of(of -> concept.terms().in(of).stream().map(Reading::unambiguous).toList()),
        concept.alternatives(),
        concept.examples());
  }

  private static Term unambiguous(Term term) {
    return new Term(
        term.lemma(),
        term.pos(),
        term.forms(),
        term.compounding(),
        term.caseSensitive(),
        false,
        term.contextual());
  }
}
