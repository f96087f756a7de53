package org.brugtaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Role;

/** What holds for every text, whatever it says. */
class AnalysisProperties {

  private static final TermBridge BRIDGE = TermBridge.bundled();

  @Property(tries = 500)
  void anyString_neverThrows_andOffsetsAreRight(@ForAll String text) {
    assertSound(BRIDGE.analyze(Document.of(text)));
  }

  @Property(tries = 500)
  void policyText_offsetsAreRight_andHitsDoNotOverlap(@ForAll("texts") String text) {
    assertSound(BRIDGE.analyze(Document.of(text)));
  }

  @Property(tries = 200)
  void policyText_twice_sameAnalysis(@ForAll("texts") String text) {
    assertThat(BRIDGE.analyze(Document.of(text))).isEqualTo(BRIDGE.analyze(Document.of(text)));
  }

  @Property(tries = 200)
  void policyText_inCapitals_sameDominantConceptsWithoutAcronyms(@ForAll("sentences") String text) {
    Document lower = Document.of(text).withLanguage(Language.DUTCH);
    Document upper = Document.of(text.toUpperCase(Locale.ROOT)).withLanguage(Language.DUTCH);
    assertThat(spans(BRIDGE.analyze(upper))).isEqualTo(spans(BRIDGE.analyze(lower)));
  }

  @Property(tries = 200)
  void policyText_repeated_sameDensityAndEvidence(@ForAll("sentences") String text) {
    Document once = Document.of(text).withLanguage(Language.DUTCH);
    Document twice = Document.of(text + "\n\n" + text).withLanguage(Language.DUTCH);
    Measures first = BRIDGE.analyze(once).measures();
    Measures second = BRIDGE.analyze(twice).measures();
    assertThat(second.density().value().orElse(0))
        .isCloseTo(first.density().value().orElse(0), offset(1e-9));
    assertThat(second.evidence()).isEqualTo(first.evidence());
  }

  private static List<Span> spans(Analysis analysis) {
    return analysis.hits().stream().map(TermHit::span).toList();
  }

  private static void assertSound(Analysis analysis) {
    int end = 0;
    for (TermHit hit : analysis.hits()) {
      assertThat(hit.match()).isEqualTo(hit.span().in(analysis.document().text()));
      assertThat(hit.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(hit.concept().role()).isEqualTo(Role.DOMINANT);
      assertThat(hit.suggestions()).hasSizeLessThanOrEqualTo(3);
      assertThat(hit.reason() == null).isEqualTo(hit.isFlagged());
      end = hit.span().end();
    }
    assertThat(analysis.units()).isNotNegative();
    assertThat(analysis.markers()).hasSize(Domain.values().length);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.oneOf(
            forms(Language.DUTCH),
            forms(Language.ENGLISH),
            Arbitraries.of(
                "de",
                "het",
                "van",
                "the",
                "of",
                "and",
                "en",
                "school",
                "geen",
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "’",
                ".",
                ",",
                ":",
                "-",
                "-\n",
                "\u00AD",
                "\u00AD\n",
                "\n\n",
                "\r\n",
                "> ",
                "De voorzitter: ",
                "# ",
                "\u0301",
                "\uD83D\uDE00",
                "https://www.",
                "criminaliteits-"));
    Arbitrary<String> gaps = Arbitraries.of(" ", " ", " ", "", "\n", "  ", "\u00A0", "-");
    return Combinators.combine(pieces.list().ofMaxSize(25), gaps.list().ofSize(25))
        .as(AnalysisProperties::join);
  }

  /** Lines of Dutch words without anything that letter case means something to. */
  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.oneOf(
            forms(Language.DUTCH).filter(form -> form.equals(form.toLowerCase(Locale.ROOT))),
            Arbitraries.of("de", "school", "met", "de buurt", "praat", "over"));
    return words.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join(" ", list) + " .");
  }

  private static String join(List<String> pieces, List<String> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      text.append(pieces.get(i)).append(gaps.get(i));
    }
    return text.toString();
  }

  private static Arbitrary<String> forms(Language language) {
    List<String> forms =
        BRIDGE.lexicon().concepts().stream()
            .filter(concept -> concept.role() == Role.DOMINANT)
            .flatMap(concept -> concept.terms().in(language).stream())
            .flatMap(term -> term.forms().stream())
            .map(form -> form.text())
            .toList();
    return Arbitraries.of(forms);
  }
}
