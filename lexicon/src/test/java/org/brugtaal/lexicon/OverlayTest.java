package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An organisation's own file over a lexicon. */
class OverlayTest {

  private static final String GUEST =
      """
      name: town-2
      concepts:
        - id: guest
          role: perspective
          domains: [housing]
          facet: person
          status: judgement
          terms:
            nl:
              - {lemma: gast, pos: noun, forms: {sg: [gast], pl: [gasten]}}
      """;

  @TempDir Path folder;
  private Lexicon base;

  @BeforeEach
  void readBase() throws IOException {
    base = LexiconFolder.in(folder.resolve("base")).read();
  }

  @Test
  void overlay_newConcept_isAdded() throws Exception {
    Lexicon lexicon = overlay(GUEST);
    assertThat(lexicon.concepts())
        .extracting(Concept::id)
        .containsExactly("guest", "patient", "perpetrator", "recovery");
    assertThat(lexicon.cues()).isEqualTo(base.cues());
  }

  @Test
  void overlay_anyFile_changesVersionAndFingerprint() throws Exception {
    Lexicon lexicon = overlay(GUEST);
    assertThat(lexicon.version()).isEqualTo("1.2.3+town-2");
    assertThat(lexicon.fingerprint()).hasSize(64).isNotEqualTo(base.fingerprint());
    assertThat(overlay(GUEST).fingerprint()).isEqualTo(lexicon.fingerprint());
    assertThat(overlay(GUEST.replace("gasten", "gastjes")).fingerprint())
        .isNotEqualTo(lexicon.fingerprint());
  }

  @Test
  void overlay_sameId_replaces() throws Exception {
    Lexicon lexicon = overlay(GUEST.replace("id: guest", "id: patient"));
    assertThat(lexicon.concepts()).hasSize(3);
    Concept patient = lexicon.concept("patient").orElseThrow();
    assertThat(patient.terms().nl()).extracting(Term::lemma).containsExactly("gast");
    assertThat(patient.terms().en()).isEmpty();
  }

  @Test
  void overlay_silence_leavesConceptsOut() throws Exception {
    Lexicon lexicon = overlay("name: town\nsilence: [patient, perpetrator]\n");
    assertThat(lexicon.concepts()).extracting(Concept::id).containsExactly("recovery");
  }

  @Test
  void overlay_formOfSilencedConcept_isFree() throws Exception {
    Lexicon lexicon =
        overlay(GUEST.replace("[gast]", "[gast, dader]") + "silence: [perpetrator]\n");
    assertThat(lexicon.concept("guest").orElseThrow().terms().nl().get(0).forms())
        .contains(new Form("dader", GrammaticalNumber.SINGULAR));
  }

  @Test
  void overlay_exceptions_areAdded() throws Exception {
    String town =
        """
        name: town
        exceptions:
          en:
            - id: guest-house
              kind: name
              pattern: [Guest House]
              reason: a name
              example: We met in the Guest House.
        """;
    assertThat(overlay(town).exceptions())
        .extracting(ContextException::id)
        .containsExactly("dader-street", "guest-house");
  }

  @Test
  void overlay_sources_areKnownBesideThoseOfTheBase() throws Exception {
    String sourced =
        GUEST.replace("status: judgement", "status: sourced\n    sources: [own, report-2020]")
            + "sources:\n  own: {title: Own words, organisation: Town}\n";
    assertThat(overlay(sourced).concept("guest").orElseThrow().sources())
        .extracting(Source::title)
        .containsExactly("Own words", "A report");
  }

  @Test
  void overlay_unknownIdInSilence_isAProblem() throws Exception {
    assertThat(problems("name: town\nsilence: [patient, nobody]\n"))
        .containsExactly(
            "own.yaml:2: silence: there is no concept 'nobody'; take it out of the list");
  }

  @Test
  void overlay_formOfTheBase_isAProblemOfTheOverlay() throws Exception {
    assertThat(problems(GUEST.replace("[gast]", "[gast, dader]")))
        .containsExactly(
            "own.yaml:3: concept 'guest' terms.nl: 'dader' already belongs to 'perpetrator'; "
                + "keep it in one concept, see the bundled lexicon");
  }

  @Test
  void overlay_sameIdTwiceInTheFile_isAProblem() throws Exception {
    String second = GUEST.substring(GUEST.indexOf("  - id")).replace("gast", "buur");
    assertThat(problems(GUEST + second))
        .anyMatch(text -> text.contains("own.yaml:11: concept 'guest' id"));
  }

  @Test
  void overlay_severalProblems_areReportedTogether() throws Exception {
    assertThat(
            problems(GUEST.replace("name: town-2", "nome: town").replace("[housing]", "[hotel]")))
        .hasSizeGreaterThanOrEqualTo(3)
        .anyMatch(text -> text.startsWith("own.yaml:1: name: the field is missing"))
        .anyMatch(text -> text.startsWith("own.yaml:1: nome: unknown field"))
        .anyMatch(
            text -> text.startsWith("own.yaml:5: concepts[0].domains: unknown value 'hotel'"));
  }

  @Test
  void overlay_listInsteadOfMap_isAProblem() throws Exception {
    assertThat(problems("- name: town\n"))
        .contains("own.yaml:1: found a list; write a map of fields here");
  }

  private Lexicon overlay(String text) throws IOException {
    return LexiconReader.overlay(base, Files.writeString(folder.resolve("own.yaml"), text));
  }

  /** What is said about an overlay, with file names as they stand in its folder. */
  private List<String> problems(String text) {
    String prefix = folder + folder.getFileSystem().getSeparator();
    return catchThrowableOfType(LexiconFormatException.class, () -> overlay(text))
        .problems()
        .stream()
        .map(problem -> problem.toString().replace(prefix, ""))
        .toList();
  }
}
