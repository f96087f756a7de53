package org.brugtaal.lexicon;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small valid folder of lexicon files, made to be broken by tests. */
final class LexiconFolder {

  static final String DOMINANT = "dominant/perpetrator.yaml";
  static final String PERSPECTIVE = "perspective/care.yaml";
  static final String EXCEPTION = "exception/nl.yaml";
  static final String CUE = "cue/en.yaml";
  static final String SOURCES = "sources.yaml";

  /** Rows of the broken tables count the lines of these texts. */
  private static final String PERPETRATOR =
      """
      id: perpetrator
      role: dominant
      domains: [justice]
      dominance: 3
      mode: suggest
      equivalence: exact
      status: sourced
      sources: [report-2020]
      reviewed: 2026-11-24
      rationale: {nl: "Een woord van justitie.", en: "A word of justice."}
      mayNotRecognise: {nl: "Leraren.", en: "Teachers."}
      terms:
        nl:
          - lemma: dader
            pos: noun
            forms: {sg: [dader], pl: [daders]}
            compound: {modifier: true, head: true, not: [goudader]}
        en:
          - lemma: perpetrator
            pos: noun
            forms: {sg: [perpetrator], pl: [perpetrators]}
      alternatives:
        nl:
          - {text: pleger, plural: plegers, article: de, audience: care, status: preferred}
          - {text: dader, audience: legal, status: preferred, caveat: "Na een veroordeling."}
        en: []
      examples:
        nl:
          found: ["De [daders] kwamen.", "Een [dader] kwam."]
          silent: ["De raderboot voer.", "De goudader glom."]
        en:
          found: ["The [perpetrators] came.", "One [perpetrator] came."]
          silent: ["They perpetuate it.", "It was perpetrated."]
      """;

  private static final String CARE =
      """
      - id: patient
        role: perspective
        domains: [care]
        facet: person
        equivalence: exact
        status: judgement
        terms:
          nl:
            - {lemma: patiënt, pos: noun, forms: {sg: [patiënt], pl: [patiënten]}}
          en:
            - {lemma: patient, pos: noun, forms: {sg: [patient], pl: [patients]}}
      - id: recovery
        role: perspective
        domains: [care]
        facet: goal
        status: judgement
        terms:
          nl:
            - {lemma: herstel, pos: noun, forms: {sg: [herstel]}}
      """;

  private static final String EXCEPTIONS =
      """
      - id: dader-street
        kind: name
        pattern: ["Lange Daderstraat"]
        reason: "naam van een straat"
        example: "Zij woont in de Lange Daderstraat."
      """;

  private final Path folder;

  private LexiconFolder(Path folder) {
    this.folder = folder;
  }

  static LexiconFolder in(Path folder) throws IOException {
    LexiconFolder files = new LexiconFolder(folder);
    files.write("lexicon.yaml", "version: 1.2.3\n");
    files.write(
        SOURCES, "report-2020: {title: A report, organisation: An institute, year: 2020}\n");
    files.write(DOMINANT, PERPETRATOR);
    files.write(PERSPECTIVE, CARE);
    files.write(EXCEPTION, EXCEPTIONS);
    files.write(CUE, "mention: [the word, the term]\nnegation: [no]\n");
    return files;
  }

  void write(String file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
  }

  /** Replaces the first {@code old} in a file, which must hold it. */
  void replace(String file, String old, String text) throws IOException {
    String before = Files.readString(folder.resolve(file));
    int at = before.indexOf(old);
    if (at < 0) {
      throw new IllegalArgumentException(file + " does not hold: " + old);
    }
    write(file, before.substring(0, at) + text + before.substring(at + old.length()));
  }

  Lexicon read() throws IOException {
    return LexiconReader.read(folder);
  }

  /** The problems of reading the folder, which must have some. */
  List<LexiconProblem> problems() {
    return catchThrowableOfType(LexiconFormatException.class, this::read).problems();
  }
}
