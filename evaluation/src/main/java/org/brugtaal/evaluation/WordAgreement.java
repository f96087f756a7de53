package org.brugtaal.evaluation;

import java.util.HashSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.brugtaal.Span;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** Gathers what two readers say of each word, and how far they agree beyond chance. */
final class WordAgreement {

  private static final int READERS = 2;

  private final CodingAnnotationStudy study = new CodingAnnotationStudy(READERS);
  private final Set<String> values = new HashSet<>();

  /** Adds each word of a text. */
  void add(GoldText one, GoldText other) {
    for (Span word : Words.in(one.text())) {
      add(status(one, word), status(other, word));
    }
  }

  /** Adds what both say of one word. */
  void add(String one, String other) {
    study.addItem(one, other);
    values.add(one);
    values.add(other);
  }

  int count() {
    return study.getItemCount();
  }

  /** Alpha, or empty if everything got one and the same value, as chance then explains all. */
  OptionalDouble alpha() {
    if (values.size() < 2) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
  }

  private static String status(GoldText text, Span word) {
    return text.marks().stream()
        .filter(mark -> mark.span().overlaps(word))
        .findFirst()
        .map(mark -> mark.status().code())
        .orElse(Difference.NONE);
  }
}
