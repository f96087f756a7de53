package org.brugtaal.corpus;

import java.util.List;
import java.util.Map;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.MeasureState;
import org.brugtaal.lexicon.Domain;
import org.jspecify.annotations.Nullable;

/**
 * One document of an index. {@code docs/corpus.md} says what each column means.
 *
 * @param source name of the file within the scanned folder, parts separated by {@code /}
 * @param sha256 hash of the file's bytes
 * @param language its language as a whole
 * @param units number of units
 * @param sentences number of sentences
 * @param hits number of dominant terms
 * @param flagged number of flagged hits
 * @param load sum of the weights of the flagged hits
 * @param density load per 1,000 units, or null if there are no units
 * @param evidence number of own-voice domain words in distinct sentences
 * @param state how much the measures can bear
 * @param shares each domain's part of all domain words; a domain is missing if there are no such
 *     words
 * @param warnings codes of what was assumed in reading the file
 * @param lexiconVersion version of the lexicon
 * @param lexiconSha256 fingerprint of the lexicon
 * @param parameters the options of the analysis
 */
public record DocumentRow(
    String source,
    String sha256,
    DocumentLanguage language,
    int units,
    int sentences,
    int hits,
    int flagged,
    double load,
    @Nullable Double density,
    int evidence,
    MeasureState state,
    Map<Domain, Double> shares,
    List<String> warnings,
    String lexiconVersion,
    String lexiconSha256,
    String parameters) {

  /** Copies the collections. */
  public DocumentRow {
    shares = Map.copyOf(shares);
    warnings = List.copyOf(warnings);
  }
}
