package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.brugtaal.lexicon.Broken.broken;
import static org.brugtaal.lexicon.LexiconFolder.CUE;
import static org.brugtaal.lexicon.LexiconFolder.DOMINANT;
import static org.brugtaal.lexicon.LexiconFolder.EXCEPTION;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no YAML, or YAML that is not allowed. */
class BrokenYamlTest {

  @TempDir Path folder;

  static Stream<Broken> table() {
    return Stream.of(
        broken("tab", DOMINANT, "domains: [justice]", "\tdomains: [justice]")
            .at(3, "", "not valid YAML (found character '\\t(TAB)'", "on or above this line"),
        broken("indentation", DOMINANT, "    - lemma: dader", "   - lemma: dader\n  - x")
            .at(15, "", "not valid YAML", "on or above this line"),
        broken("open quote", CUE, "[no]", "\"no").at(3, "", "not valid YAML", "on or above"),
        broken("anchor", DOMINANT, "domains: [", "domains: &owners [")
            .at(3, "", "anchors and aliases", "write the value out"),
        broken("alias", DOMINANT, "lemma: dader", "lemma: *dader")
            .at(14, "", "anchors and aliases", "write the value out"),
        broken("same key twice", DOMINANT, "mode: suggest", "mode: suggest\nmode: count-only")
            .at(6, "mode", "stands here twice", "keep one"),
        broken("deep nesting", CUE, "[no]", "[".repeat(5_000) + "]".repeat(5_000))
            .at(0, "", "nesting depth", "mend the YAML"),
        broken("second document", CUE, "negation", "---\nnegation")
            .at(3, "", "more than one document", "one file for each"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void read_brokenFile_saysWhereAndWhat(Broken broken) throws Exception {
    broken.check(folder);
  }

  @Test
  void read_emptyFile_isAProblem() throws Exception {
    assertThat(only("# nothing yet\n"))
        .isEqualTo("cue/en.yaml: the file is empty; fill it or delete it");
  }

  @Test
  void read_fileThatIsNotUtf8_isAProblem() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.write(DOMINANT, "id: patiënt".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(files.problems())
        .extracting(LexiconProblem::toString)
        .containsExactly("dominant/perpetrator.yaml: the file is not UTF-8; save it as UTF-8");
  }

  @Test
  void read_singleValueAsFile_isAProblem() throws Exception {
    assertThat(only("no\n"))
        .isEqualTo("cue/en.yaml:1: found a single value; write a map of fields here");
  }

  @Test
  void read_mapInsteadOfList_isAProblem() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.write(EXCEPTION, "id: dader-street\n");
    assertThat(files.problems())
        .extracting(LexiconProblem::toString)
        .containsExactly("exception/nl.yaml:1: found a map of fields; write a list of exceptions");
  }

  @Test
  void read_fileOfNoLanguage_isAProblem() throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.write("cue/fr.yaml", "negation: [sans]\n");
    assertThat(files.problems())
        .extracting(LexiconProblem::toString)
        .containsExactly(
            "cue/fr.yaml: unknown value 'fr', use one of: nl, en; name the file nl.yaml or en.yaml");
  }

  /** The one problem of a folder whose cue file reads {@code text}. */
  private String only(String text) throws Exception {
    LexiconFolder files = LexiconFolder.in(folder);
    files.write(CUE, text);
    assertThat(files.problems()).hasSize(1);
    return files.problems().get(0).toString();
  }
}
