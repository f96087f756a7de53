package org.brugtaal.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the termbase: one idea, its words in both languages, and whose idea it is.
 *
 * @param id stable English identifier, never reused
 * @param role what the concept is in the measure
 * @param domains who owns it; empty for common ground
 * @param dominance 3, 2 or 1 for a dominant concept, else 0
 * @param mode for a dominant concept, else null
 * @param facet for a perspective marker, else null
 * @param equivalence how the languages correspond, or null if the concept exists in one only
 * @param status what the entry rests on
 * @param sources the publications that support it
 * @param reviewed the day of the last look, or null
 * @param rationale what the word does, one sentence a language, empty for roles that need none
 * @param mayNotRecognise who may not recognise themselves in it, empty for roles that need none
 * @param terms the expressions in each language
 * @param alternatives the wordings offered in each language
 * @param examples the sentences it is held to in each language
 */
public record Concept(
    String id,
    Role role,
    List<Domain> domains,
    int dominance,
    @Nullable Mode mode,
    @Nullable Facet facet,
    @Nullable Equivalence equivalence,
    EntryStatus status,
    List<Source> sources,
    @Nullable LocalDate reviewed,
    PerLanguage<String> rationale,
    PerLanguage<String> mayNotRecognise,
    PerLanguage<List<Term>> terms,
    PerLanguage<List<Alternative>> alternatives,
    PerLanguage<Examples> examples) {

  // Copies the lists.
  public Concept {
    domains = List.copyOf(domains);
    sources = List.copyOf(sources);
    terms = new PerLanguage<>(List.copyOf(terms.nl()), List.copyOf(terms.en()));
    alternatives =
        new PerLanguage<>(List.copyOf(alternatives.nl()), List.copyOf(alternatives.en()));
  }

  /**
   * The weight of one occurrence in the load of a text: 1.0, 0.6 or 0.3 for dominance 3, 2 or 1,
   * and 0 for other roles.
   *
   * @return a weight from 0 to 1
   */
  public double weight() {
    return switch (dominance) {
      case 3 -> 1.0;
      case 2 -> 0.6;
      case 1 -> 0.3;
      default -> 0.0;
    };
  }
}
