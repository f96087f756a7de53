package org.brugtaal.internal.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProperNamesTest {

  /** A sentence with a term between brackets, and the name around it. */
  record Case(String sentence, @Nullable String name) {

    Language language() {
      return sentence.contains("the ") || sentence.contains(" was ")
          ? Language.ENGLISH
          : Language.DUTCH;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(
        new Case("Zij belt de Stuurgroep [Recidive] elke week.", "Stuurgroep Recidive"),
        new Case("Wij vragen het team [Ondermijning] om hulp.", "Ondermijning"),
        new Case("Het Wetboek van [Strafrecht] regelt dat.", "Wetboek van Strafrecht"),
        new Case("Bel dan Meld [Misdaad] Anoniem.", "Meld Misdaad Anoniem"),
        new Case("Lees the [Crime] Prevention Handbook again.", "Crime Prevention Handbook"),
        new Case("It fell under the [Crime] and Disorder Act.", "Crime and Disorder Act"),
        new Case("[Suspect] Smith was there all day.", null),
        new Case("[Radicalisering] is een groot woord.", null),
        new Case("Wij heten nu eenmaal [Handhaving] en niets anders.", "Handhaving"),
        new Case("De [daders] van Utrecht zijn bekend.", null),
        new Case("Agenda: [Handhaving] op straat.", null),
        new Case("De [HANDHAVING] van Regels en Orde.", null),
        new Case("Criminaliteit En [Handhaving] In Onze Wijken", null),
        new Case("(a) [Recidive]: opnieuw in beeld.", null),
        new Case("[Overlast] door groepen op het Kadeplein.", null),
        new Case(
            "Lees het Plan van Aanpak [Jeugd-\noverlast] eens.",
            "Plan van Aanpak Jeugd-\noverlast"),
        new Case("Zij werken in the [Criminal Justice] (Young People) law.", "Criminal Justice"),
        new Case("He was helped by the [ASB] Team there.", "ASB Team"),
        new Case("Dat is the [ASB] of young people.", null),
        new Case("Funded by the [Offender] Learning Fund.", "Offender Learning Fund"),
        new Case("Wij kiezen voor 'zorg' en niet voor [handhaving].", null));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void around_capitals_areANameOrNot(Case row) {
    int start = row.sentence().indexOf('[');
    int end = row.sentence().indexOf(']') - 1;
    String text = row.sentence().replace("[", "").replace("]", "");
    Span name =
        new ProperNames(text.toCharArray(), row.language())
            .around(new Span(start, end), new Span(0, text.length()));
    assertThat(name == null ? null : name.in(text)).isEqualTo(row.name());
  }
}
