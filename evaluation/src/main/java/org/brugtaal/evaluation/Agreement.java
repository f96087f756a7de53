package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.brugtaal.HitStatus;
import org.brugtaal.lexicon.Language;

/**
 * How far two readers agree on the texts of one language that both marked. Traps and marks in doubt
 * count as no mark.
 *
 * @param language the language of the texts
 * @param documents number of texts
 * @param words number of words, each of which both readers gave a status or none
 * @param alpha Krippendorff's alpha over the words, nominal, with no mark as a value of its own
 *     (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): 1 for full agreement, 0 for
 *     that of chance; empty if both marked nothing, or every word alike
 * @param spans F1 of the marks, as between a reader and the program, whatever their status
 * @param statuses the same for marks that have the same status as well
 * @param flagged the same for flagged marks only
 * @param differences where the second reader differs from the first, in reading order
 */
public record Agreement(
    Language language,
    int documents,
    int words,
    OptionalDouble alpha,
    Estimate spans,
    Estimate statuses,
    Estimate flagged,
    List<Difference> differences) {

  // Copies the list.
  public Agreement {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two readers.
   *
   * @param first texts with the marks of the first reader
   * @param second texts with the marks of the second, as {@link GoldFolder#second} gives them;
   *     texts are matched by name, and those that only one has are left out
   * @return the agreement for each language that there are common texts in, Dutch first
   */
  public static List<Agreement> between(List<GoldText> first, List<GoldText> second) {
    Map<String, GoldText> others = new LinkedHashMap<>();
    second.forEach(text -> others.put(text.name(), text));
    List<GoldText> common = first.stream().filter(t -> others.containsKey(t.name())).toList();
    return Stream.of(Language.values())
        .map(language -> common.stream().filter(text -> text.language() == language).toList())
        .filter(group -> !group.isEmpty())
        .map(group -> between(group, others))
        .toList();
  }

  private static Agreement between(List<GoldText> texts, Map<String, GoldText> others) {
    WordAgreement words = new WordAgreement();
    List<Outcome> outcomes = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (GoldText text : texts) {
      GoldText one = terms(text);
      GoldText other = terms(others.getOrDefault(text.name(), text));
      Outcome outcome = new Outcome(one, other.marks().stream().map(Agreement::finding).toList());
      words.add(one, other);
      outcomes.add(outcome);
      differences.addAll(Differences.of(outcome, List.of()));
    }
    return new Agreement(
        texts.get(0).language(),
        texts.size(),
        words.count(),
        words.alpha(),
        Bootstrap.f1(outcomes.stream().map(Outcome::counts).toList()),
        Bootstrap.f1(outcomes.stream().map(Agreement::sameStatus).toList()),
        Bootstrap.f1(outcomes.stream().map(o -> o.counts(HitStatus.FLAGGED)).toList()),
        differences);
  }

  private static Counts sameStatus(Outcome outcome) {
    Counts all = outcome.counts();
    int agreed = (int) outcome.gold().marks().stream().filter(outcome::isAgreed).count();
    return new Counts(agreed, all.marks(), all.found());
  }

  private static GoldText terms(GoldText text) {
    List<Mark> marks = text.marks().stream().filter(Mark::isTerm).toList();
    return new GoldText(text.name(), text.language(), text.text(), marks, text.otherLines());
  }

  private static Finding finding(Mark mark) {
    HitStatus status = mark.status().hitStatus().orElseThrow();
    return new Finding(mark.span(), mark.match(), status, "", mark.organisation());
  }
}
