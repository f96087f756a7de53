package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the lexicon in the jar promises. */
class BundledLexiconTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void bundled_dominantConcepts_are144InBothLanguages() {
    assertThat(of(Role.DOMINANT))
        .hasSize(144)
        .allSatisfy(concept -> assertThat(concept.terms().nl()).isNotEmpty())
        .allSatisfy(concept -> assertThat(concept.terms().en()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Domain.class)
  void bundled_everyDomain_hasMarkersOfEachFacetInBothLanguages(Domain domain) {
    List<Concept> markers =
        of(Role.PERSPECTIVE).stream().filter(c -> c.domains().contains(domain)).toList();
    for (Language language : Language.values()) {
      assertThat(markers)
          .filteredOn(concept -> !concept.terms().in(language).isEmpty())
          .extracting(Concept::facet)
          .contains(Facet.values());
    }
  }

  @Test
  void bundled_suggestingConcept_offersWordsToAllInBothLanguages() {
    assertThat(of(Role.DOMINANT))
        .filteredOn(concept -> concept.mode() == Mode.SUGGEST)
        .allSatisfy(
            concept -> assertThat(audiences(concept, Language.DUTCH)).contains(Audience.ALL))
        .allSatisfy(
            concept -> assertThat(audiences(concept, Language.ENGLISH)).contains(Audience.ALL));
  }

  @Test
  void bundled_everyRole_isThere() {
    assertThat(LEXICON.concepts()).extracting(Concept::role).contains(Role.values());
    assertThat(LEXICON.exceptions())
        .extracting(ContextException::language)
        .contains(Language.values());
    assertThat(LEXICON.cues()).extracting(Cue::kind).contains(CueKind.values());
  }

  @Test
  void bundled_lists_areSorted() {
    assertThat(LEXICON.concepts()).isSortedAccordingTo(Comparator.comparing(Concept::id));
    assertThat(LEXICON.exceptions())
        .isSortedAccordingTo(
            Comparator.comparing(ContextException::language).thenComparing(ContextException::id))
        .extracting(ContextException::id, ContextException::language)
        .doesNotHaveDuplicates();
    assertThat(LEXICON.cues())
        .isSortedAccordingTo(Comparator.comparing(Cue::language).thenComparing(Cue::kind));
  }

  @Test
  void bundled_version_isSemantic() {
    assertThat(LEXICON.version()).matches("\\d+\\.\\d+\\.\\d+");
  }

  private static Stream<Audience> audiences(Concept concept, Language language) {
    return concept.alternatives().in(language).stream().map(Alternative::audience);
  }

  private static List<Concept> of(Role role) {
    return LEXICON.concepts().stream().filter(concept -> concept.role() == role).toList();
  }
}
