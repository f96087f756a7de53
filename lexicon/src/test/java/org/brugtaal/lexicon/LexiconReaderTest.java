package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a valid folder becomes, and how several problems are told. */
class LexiconReaderTest {

  @TempDir Path folder;

  @Test
  void read_validFolder_hasEveryPart() throws Exception {
    Lexicon lexicon = LexiconFolder.in(folder).read();
    assertThat(lexicon.version()).isEqualTo("1.2.3");
    assertThat(lexicon.concepts())
        .extracting(Concept::id)
        .containsExactly("patient", "perpetrator", "recovery");
    assertThat(lexicon.exceptions())
        .containsExactly(
            new ContextException(
                "dader-street",
                Language.DUTCH,
                ExceptionKind.NAME,
                List.of("Lange Daderstraat"),
                false,
                "naam van een straat",
                "Zij woont in de Lange Daderstraat."));
    assertThat(lexicon.cues())
        .contains(
            new Cue(Language.ENGLISH, CueKind.MENTION, List.of("the word", "the term")),
            new Cue(Language.ENGLISH, CueKind.LEGAL, List.of()));
  }

  @Test
  void read_dominantConcept_hasEveryField() throws Exception {
    Concept concept = LexiconFolder.in(folder).read().concept("perpetrator").orElseThrow();
    assertThat(concept.role()).isEqualTo(Role.DOMINANT);
    assertThat(concept.domains()).containsExactly(Domain.JUSTICE);
    assertThat(concept.dominance()).isEqualTo(3);
    assertThat(concept.mode()).isEqualTo(Mode.SUGGEST);
    assertThat(concept.facet()).isNull();
    assertThat(concept.equivalence()).isEqualTo(Equivalence.EXACT);
    assertThat(concept.status()).isEqualTo(EntryStatus.SOURCED);
    assertThat(concept.sources())
        .containsExactly(new Source("report-2020", "A report", "An institute", 2020, null));
    assertThat(concept.reviewed()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(concept.rationale().nl()).isEqualTo("Een woord van justitie.");
    assertThat(concept.mayNotRecognise().en()).isEqualTo("Teachers.");
    assertThat(concept.examples().en().found()).hasSize(2);
  }

  @Test
  void read_terms_haveFormsAndCompounds() throws Exception {
    Concept concept = LexiconFolder.in(folder).read().concept("perpetrator").orElseThrow();
    assertThat(concept.terms().nl())
        .containsExactly(
            new Term(
                "dader",
                PartOfSpeech.NOUN,
                List.of(
                    new Form("dader", GrammaticalNumber.SINGULAR),
                    new Form("daders", GrammaticalNumber.PLURAL)),
                new Compounding(List.of("dader"), true, List.of("goudader")),
                false,
                false,
                false));
    assertThat(concept.terms().en().get(0).compounding()).isEqualTo(Compounding.NONE);
  }

  @Test
  void read_alternatives_haveTheirAudience() throws Exception {
    Concept concept = LexiconFolder.in(folder).read().concept("perpetrator").orElseThrow();
    assertThat(concept.alternatives().nl())
        .containsExactly(
            new Alternative("pleger", "plegers", "de", Audience.CARE, TermStatus.PREFERRED, null),
            new Alternative(
                "dader", null, null, Audience.LEGAL, TermStatus.PREFERRED, "Na een veroordeling."));
  }

  @Test
  void read_byteOrderMark_isNoPartOfTheFile() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.replace("lexicon.yaml", "version", "\uFEFFversion");
    assertThat(files.read().version()).isEqualTo("1.2.3");
  }

  @Test
  void read_otherFiles_areLeftAlone() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.write("dominant/notes.txt", "\t: [");
    files.write("draft/unfinished.yaml", "\t: [");
    assertThat(files.read().concepts()).hasSize(3);
  }

  @Test
  void read_problemsInSeveralFiles_areReportedTogether() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.replace(LexiconFolder.SOURCES, "title: A report, ", "");
    files.replace(LexiconFolder.DOMINANT, "reviewed: 2026-11-24", "reviewed: yesterday");
    files.replace(LexiconFolder.DOMINANT, "mode: suggest", "mode: scold");
    files.replace(LexiconFolder.CUE, "negation", "denial");
    assertThat(files.problems())
        .extracting(LexiconProblem::file, LexiconProblem::line)
        .containsExactly(
            tuple(LexiconFolder.CUE, 2),
            tuple(LexiconFolder.DOMINANT, 1),
            tuple(LexiconFolder.DOMINANT, 5),
            tuple(LexiconFolder.DOMINANT, 9),
            tuple(LexiconFolder.SOURCES, 1));
  }

  @Test
  void message_severalProblems_isOneLineForEach() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.replace(LexiconFolder.CUE, "negation", "denial");
    files.replace("lexicon.yaml", "1.2.3", "''");
    assertThatThrownBy(files::read)
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage(
            """
            cue/en.yaml:2: denial: unknown field; use one of [legal, mention, negation, norm, rejection]
            lexicon.yaml:1: version: the field is empty; fill it""");
  }

  @Test
  void read_fileThatIsMissing_isNoFormatProblem() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    Files.delete(folder.resolve(LexiconFolder.SOURCES));
    assertThatThrownBy(files::read).isInstanceOf(NoSuchFileException.class);
  }
}
