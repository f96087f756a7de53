package org.brugtaal.internal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.brugtaal.SmallLexicon;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Term;
import org.junit.jupiter.api.Test;

class OverlapsTest {

  @Test
  void dominant_overlapping_theFirstWins() {
    Found first = found("perpetrator", 0, 5);
    Found second = found("crime", 4, 20);
    assertThat(Overlaps.dominant(List.of(second, first))).containsExactly(first);
  }

  @Test
  void dominant_sameStart_theLongestWins() {
    Found shorter = found("crime", 0, 5);
    Found longer = found("fight-against-crime", 0, 12);
    assertThat(Overlaps.dominant(List.of(shorter, longer))).containsExactly(longer);
  }

  @Test
  void dominant_sameSpan_theOneWithMostOfTheWordWins() {
    Found modifier = found("crime", 0, 9, Match.MODIFIER);
    Found head = found("perpetrator", 0, 9, Match.HEAD);
    Found whole = found("radicalisation", 0, 9, Match.WHOLE);
    assertThat(Overlaps.dominant(List.of(modifier, head, whole))).containsExactly(whole);
    assertThat(Overlaps.dominant(List.of(modifier, head))).containsExactly(head);
  }

  @Test
  void dominant_touching_bothStay() {
    Found first = found("perpetrator", 0, 5);
    Found second = found("crime", 5, 9);
    assertThat(Overlaps.dominant(List.of(second, first))).containsExactly(first, second);
  }

  @Test
  void dominant_insideLongerCommonGround_isPartOfIt() {
    Found advised = found("worrying-behaviour", 4, 20);
    Found inside = found("perpetrator", 10, 20);
    Found equal = found("radicalisation", 4, 20);
    Found beyond = found("crime", 10, 25);
    assertThat(Overlaps.dominant(List.of(inside, advised))).isEmpty();
    assertThat(Overlaps.dominant(List.of(advised, equal))).containsExactly(equal);
    assertThat(Overlaps.dominant(List.of(advised, beyond))).containsExactly(beyond);
  }

  @Test
  void dominant_insideLongerGoalOrName_stays() {
    Found inside = found("perpetrator", 10, 20);
    assertThat(Overlaps.dominant(List.of(inside, found("recovery", 4, 20))))
        .containsExactly(inside);
    assertThat(Overlaps.dominant(List.of(inside, found("school", 4, 20)))).containsExactly(inside);
  }

  @Test
  void dominant_otherRoles_areNotAmongThem() {
    assertThat(Overlaps.dominant(List.of(found("recovery", 0, 5), found("school", 6, 9))))
        .isEmpty();
  }

  @Test
  void others_besideDominant_yieldUnlessLongerOrAName() {
    List<Found> dominant = List.of(found("perpetrator", 10, 20));
    Found equal = found("recovery", 10, 20);
    Found longer = found("recovery", 8, 20);
    Found name = found("school", 12, 16);
    Found apart = found("recovery", 20, 25);
    assertThat(Overlaps.others(List.of(equal), dominant)).isEmpty();
    assertThat(Overlaps.others(List.of(longer), dominant)).containsExactly(longer);
    assertThat(Overlaps.others(List.of(name), dominant)).containsExactly(name);
    assertThat(Overlaps.others(List.of(apart), dominant)).containsExactly(apart);
  }

  @Test
  void covered_overlapping_isOneStretch() {
    assertThat(
            Overlaps.covered(
                List.of(
                    found("crime", 20, 25),
                    found("school", 3, 9),
                    found("perpetrator", 5, 12),
                    found("recovery", 6, 7),
                    found("recovery", 12, 15))))
        .containsExactly(new Span(3, 12), new Span(12, 15), new Span(20, 25));
  }

  @Test
  void both_anyOrder_sameResultWithoutOverlaps() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Found> terms = terms(random);
      List<Found> dominant = Overlaps.dominant(terms);
      List<Found> others = Overlaps.others(terms, dominant);
      Collections.shuffle(terms, random);
      assertThat(Overlaps.dominant(terms)).as("seed %d", seed).isEqualTo(dominant);
      assertThat(Overlaps.others(terms, dominant)).as("seed %d", seed).isEqualTo(others);
      assertApart(dominant, seed);
      assertApart(others, seed);
    }
  }

  private static void assertApart(List<Found> found, int seed) {
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).span().start())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(found.get(i - 1).span().end());
    }
  }

  private static List<Found> terms(Random random) {
    List<Concept> concepts = SmallLexicon.LEXICON.concepts();
    List<Found> terms = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      int start = random.nextInt(40);
      String id = concepts.get(random.nextInt(concepts.size())).id();
      Match match = Match.values()[random.nextInt(Match.values().length)];
      terms.add(found(id, start, start + 1 + random.nextInt(12), match));
    }
    return terms;
  }

  private static Found found(String id, int start, int end) {
    return found(id, start, end, Match.WHOLE);
  }

  private static Found found(String id, int start, int end, Match match) {
    Concept concept = SmallLexicon.concept(id);
    Term term = concept.terms().nl().get(0);
    Entry.TermForm form =
        new Entry.TermForm(concept, term, GrammaticalNumber.ANY, true, true, true, null);
    return new Found(new Span(start, end), form, match);
  }
}
