package org.brugtaal.lexicon;

import static org.brugtaal.lexicon.Broken.broken;
import static org.brugtaal.lexicon.LexiconFolder.CUE;
import static org.brugtaal.lexicon.LexiconFolder.DOMINANT;
import static org.brugtaal.lexicon.LexiconFolder.EXCEPTION;
import static org.brugtaal.lexicon.LexiconFolder.PERSPECTIVE;
import static org.brugtaal.lexicon.LexiconFolder.SOURCES;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are unknown, missing, or hold what they should not. */
class BrokenFieldsTest {

  @TempDir Path folder;

  static Stream<Broken> table() {
    return Stream.of(
        broken("unknown field", DOMINANT, "mode:", "weight: 3\nmode:")
            .at(5, "weight", "unknown field", "use one of ["),
        broken("unknown field inside", DOMINANT, "article: de", "artikel: de")
            .at(24, "alternatives.nl[0].artikel", "unknown field", "article"),
        broken("missing id", PERSPECTIVE, "id: recovery\n  ", "")
            .at(12, "id", "the field is missing", "fill it"),
        broken("missing lemma", DOMINANT, "lemma: perpetrator\n      ", "")
            .at(19, "terms.en[0].lemma", "the field is missing", "fill it"),
        broken("missing English", DOMINANT, ", en: \"Teachers.\"", "")
            .at(11, "mayNotRecognise.en", "the field is missing", "fill it"),
        broken("empty constant", DOMINANT, "pos: noun", "pos:")
            .at(15, "terms.nl[0].pos", "the field is empty", "fill it"),
        broken("wrong constant", DOMINANT, "status: sourced", "status: certain")
            .at(7, "status", "unknown value 'certain'", "use one of: reviewed, sourced, judgement"),
        broken("wrong constant in list", DOMINANT, "[justice]", "[police, justice]")
            .at(3, "domains", "unknown value 'police'", "security, justice, care"),
        broken("no number", DOMINANT, "dominance: 3", "dominance: high")
            .at(4, "dominance", "found 'high'", "whole number"),
        broken("no flag", DOMINANT, "head: true", "head: yes")
            .at(17, "terms.nl[0].compound.head", "found 'yes'", "true or false"),
        broken("bad date", DOMINANT, "2026-11-24", "2026-02-30")
            .at(9, "reviewed", "found '2026-02-30'", "a date such as"),
        broken("unknown source", DOMINANT, "[report-2020]", "[report-2020, hearsay]")
            .at(8, "sources", "unknown source 'hearsay'", "sources.yaml"),
        broken("value instead of list", DOMINANT, "[justice]", "justice")
            .at(3, "domains", "found a single value", "write a list"),
        broken("map instead of value", DOMINANT, "mode: suggest", "mode: {suggest: 1}")
            .at(5, "mode", "found a map of fields", "a single value"),
        broken("list instead of map", DOMINANT, "{sg: [dader], pl: [daders]}", "[dader]")
            .at(16, "terms.nl[0].forms", "found a list", "a map of fields"),
        broken("value too long", EXCEPTION, "naam", "naam ".repeat(5_000))
            .at(4, "reason", "longer than", "shorten it"),
        broken("source without title", SOURCES, "title: A report, ", "")
            .at(1, "report-2020.title", "the field is missing", "fill it"),
        broken("exception without pattern", EXCEPTION, "  pattern: [\"Lange Daderstraat\"]\n", "")
            .at(1, "pattern", "no pattern", "at least one"),
        broken("unknown cue", CUE, "negation", "denial")
            .at(2, "denial", "unknown field", "[legal, mention, negation, norm, rejection]"));
  }

  @ParameterizedTest
  @MethodSource("table")
  void read_brokenFile_saysWhereAndWhat(Broken broken) throws Exception {
    broken.check(folder);
  }
}
