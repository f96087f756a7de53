package org.brugtaal.internal;

import java.util.ArrayList;
import java.util.List;
import org.brugtaal.Analysis;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.Document;
import org.brugtaal.HitStatus;
import org.brugtaal.LabelHit;
import org.brugtaal.MarkerHit;
import org.brugtaal.Segment;
import org.brugtaal.Span;
import org.brugtaal.Suggestion;
import org.brugtaal.TermHit;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.find.Overlaps;
import org.brugtaal.internal.layout.LanguageGuesser;
import org.brugtaal.internal.layout.SegmentLanguages;
import org.brugtaal.internal.layout.Segmenter;
import org.brugtaal.internal.measure.Measurer;
import org.brugtaal.internal.measure.Tally;
import org.brugtaal.internal.status.StatusRules;
import org.brugtaal.internal.status.Verdict;
import org.brugtaal.internal.suggest.Suggester;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * From document to analysis, one step after the other. Immutable and safe for use by many threads.
 */
public final class Analyzer {

  private final Lexicon lexicon;
  private final LanguageGuesser guesser = new LanguageGuesser();
  private final PerLanguage<LanguageReader> readers;

  /**
   * An analyzer over a lexicon.
   *
   * @param lexicon the lexicon
   */
  public Analyzer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.readers = PerLanguage.of(language -> new LanguageReader(language, lexicon));
  }

  /**
   * The lexicon.
   *
   * @return what the analyzer was made with
   */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Analyses a document.
   *
   * @param document the document
   * @param options the caller's choices
   * @return the analysis
   */
  public Analysis analyze(Document document, AnalysisOptions options) {
    char[] text = document.text().toCharArray();
    SegmentLanguages layout = layout(document, text);
    Pass pass = new Pass(document.text(), text, new Suggester(options.audiences()));
    layout.segments().forEach(pass::read);
    return new Analysis(
        document,
        layout.language(),
        pass.tally.units(),
        pass.tally.sentences(),
        layout.segments(),
        pass.hits,
        pass.labels,
        pass.markers,
        pass.tally.markers(),
        Measurer.measure(pass.tally),
        options,
        lexicon.version(),
        lexicon.fingerprint());
  }

  private SegmentLanguages layout(Document document, char[] text) {
    List<Segment> segments = Segmenter.segment(text);
    Language declared = document.language();
    return declared != null
        ? SegmentLanguages.declared(segments, declared)
        : SegmentLanguages.of(guesser, text, segments, () -> byTerms(text));
  }

  /** A few words without any function word: the language whose terms they hold. */
  private @Nullable Language byTerms(char[] text) {
    int nl = readers.nl().count(text);
    int en = readers.en().count(text);
    if (nl == 0 && en == 0) {
      return null;
    }
    return nl >= en ? Language.DUTCH : Language.ENGLISH;
  }

  /** One pass over the segments of one document. */
  private final class Pass {

    private final String string;
    private final char[] text;
    private final Suggester suggester;
    private final Tally tally = new Tally();
    private final List<TermHit> hits = new ArrayList<>();
    private final List<LabelHit> labels = new ArrayList<>();
    private final List<MarkerHit> markers = new ArrayList<>();

    Pass(String string, char[] text, Suggester suggester) {
      this.string = string;
      this.text = text;
      this.suggester = suggester;
    }

    void read(Segment segment) {
      Language language = segment.language();
      if (language == null) {
        return;
      }
      Reading reading = new Reading(readers.in(language), string, text, segment);
      StatusRules rules = reading.rules();
      List<Found> dominant = reading.dominant();
      List<Found> others = reading.others(dominant);
      List<Verdict> verdicts = rules.verdicts(dominant);
      expressions(dominant, others);
      int nextDominant = 0;
      int nextOther = 0;
      for (int i = 0; i < reading.sentences().size(); i++) {
        Span sentence = reading.sentences().get(i);
        tally.sentence(text, sentence.start(), sentence.end());
        for (; isIn(dominant, nextDominant, sentence); nextDominant++) {
          Found found = dominant.get(nextDominant);
          dominant(found, verdicts.get(nextDominant), rules, segment, language);
        }
        for (; isIn(others, nextOther, sentence); nextOther++) {
          other(others.get(nextOther), rules, segment, language);
        }
      }
    }

    /**
     * Makes one unit of each expression, with any that overlap it, such as a name around a term.
     */
    private void expressions(List<Found> dominant, List<Found> others) {
      List<Found> all = new ArrayList<>(dominant);
      others.stream().filter(other -> other.concept().role() != Role.LABEL).forEach(all::add);
      Overlaps.covered(all).forEach(span -> tally.expression(text, span.start(), span.end()));
    }

    private static boolean isIn(List<Found> found, int next, Span sentence) {
      return next < found.size() && found.get(next).span().start() < sentence.end();
    }

    private void dominant(
        Found found, Verdict verdict, StatusRules rules, Segment segment, Language language) {
      Span span = found.span();
      boolean flagged = verdict.status() == HitStatus.FLAGGED;
      if (flagged) {
        tally.flagged(found.concept(), language);
      }
      boolean statutory = verdict.status() == HitStatus.STATUTORY;
      boolean legal = statutory || (flagged && rules.isLegalContext(span));
      List<Suggestion> suggestions =
          flagged || statutory ? suggester.suggest(text, found, language, legal) : List.of();
      hits.add(
          new TermHit(
              span,
              span.in(string),
              found.concept(),
              found.form().term(),
              language,
              verdict.status(),
              verdict.reason(),
              verdict.negated(),
              tally.isRepeated(),
              segment,
              suggestions));
    }

    private void other(Found found, StatusRules rules, Segment segment, Language language) {
      Span span = found.span();
      if (found.concept().role() == Role.LABEL) {
        labels.add(new LabelHit(span, span.in(string), found.concept()));
        return;
      }
      boolean ownVoice = rules.isOwnVoice(found);
      if (ownVoice) {
        tally.other(found.concept());
      }
      markers.add(
          new MarkerHit(
              span,
              span.in(string),
              found.concept(),
              language,
              ownVoice,
              tally.isRepeated(),
              segment));
    }
  }
}
