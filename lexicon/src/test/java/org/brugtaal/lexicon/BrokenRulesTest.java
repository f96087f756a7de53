package org.brugtaal.lexicon;

import static org.brugtaal.lexicon.Broken.broken;
import static org.brugtaal.lexicon.LexiconFolder.DOMINANT;
import static org.brugtaal.lexicon.LexiconFolder.PERSPECTIVE;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Entries that break a rule within or between concepts. */
class BrokenRulesTest {

  @TempDir Path folder;

  static Stream<Broken> table() {
    String perpetrator = "concept 'perpetrator' ";
    return Stream.of(
        broken("bad id", PERSPECTIVE, "id: recovery", "id: Re covery")
            .at(12, "concept 'Re covery' id", "found 'Re covery'", "lower-case words"),
        broken("same id twice", PERSPECTIVE, "id: recovery", "id: patient")
            .at(12, "concept 'patient' id", "also in perspective/care.yaml:1", "rename or merge"),
        broken("id of another file", PERSPECTIVE, "id: recovery", "id: perpetrator")
            .at(12, perpetrator + "id", "also in dominant/perpetrator.yaml:1", "rename or merge"),
        broken(
                "form of another concept",
                PERSPECTIVE,
                "forms: {sg: [herstel]",
                "forms: {sg: [herstel, Däder]")
            .at(
                12,
                "concept 'recovery' terms.nl",
                "'Däder' already belongs to 'perpetrator'",
                DOMINANT + ":1"),
        broken("lemma without form", DOMINANT, "{sg: [dader], pl", "{pl")
            .at(1, perpetrator + "terms.nl", "lemma 'dader' is no form", "add it"),
        broken("wrong folder", PERSPECTIVE, "role: perspective", "role: partner")
            .at(2, "role", "this folder holds the role perspective", "move the concept"),
        broken("not sorted", PERSPECTIVE, "id: recovery", "id: aftercare")
            .at(12, "id", "stands after 'patient'", "sort the list"),
        broken("sourced without source", DOMINANT, "[report-2020]", "[]")
            .at(1, perpetrator + "sources", "sourced without a source", "status: judgement"),
        broken("dominance too high", DOMINANT, "dominance: 3", "dominance: 4")
            .at(1, perpetrator + "dominance", "found 4", "1, 2 or 3"),
        broken(
                "dominance of another role",
                PERSPECTIVE,
                "facet: goal",
                "facet: goal\n  dominance: 1")
            .at(12, "concept 'recovery' dominance", "found 1", "dominant only"),
        broken("mode missing", DOMINANT, "mode: suggest\n", "")
            .at(1, perpetrator + "mode", "does not fit the role", "dominant concepts only"),
        broken("facet missing", PERSPECTIVE, "  facet: goal\n", "")
            .at(12, "concept 'recovery' facet", "does not fit the role", "perspective markers"),
        broken("equivalence missing", DOMINANT, "equivalence: exact\n", "")
            .at(1, perpetrator + "equivalence", "does not fit the terms", "both languages"),
        broken(
                "equivalence of one language",
                PERSPECTIVE,
                "facet: goal",
                "facet: goal\n  equivalence: exact")
            .at(12, "concept 'recovery' equivalence", "does not fit the terms", "both languages"),
        broken("another owner", DOMINANT, "[justice]", "[care]")
            .at(1, perpetrator + "domains", "another owner", "security, justice"),
        broken("no owner", PERSPECTIVE, "[care]", "[]")
            .at(1, "concept 'patient' domains", "nobody owns it", "at least one"),
        broken(
                "no rationale",
                DOMINANT,
                "mayNotRecognise: {nl: \"Leraren.\", en: \"Teachers.\"}\n",
                "")
            .at(1, perpetrator + "rationale", "is missing", "write both"),
        broken("few examples", DOMINANT, ", \"One [perpetrator] came.\"", "")
            .at(1, perpetrator + "examples.en", "too few", "two found and two silent"),
        broken("example without brackets", DOMINANT, "Een [dader]", "Een dader")
            .at(1, perpetrator + "examples.nl", "'Een dader kwam.' marks nothing", "set [ ]"),
        broken("legal without caveat", DOMINANT, ", caveat: \"Na een veroordeling.\"", "")
            .at(1, perpetrator + "alternatives.nl", "legal without caveat", "when to keep it"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void read_brokenFile_saysWhereAndWhat(Broken broken) throws Exception {
    broken.check(folder);
  }
}
