package org.brugtaal.internal.match;

import static org.brugtaal.internal.match.Row.dutch;
import static org.brugtaal.internal.match.Row.english;

import java.util.stream.Stream;

/** Longer words with a term in them. */
final class CompoundRows {

  private CompoundRows() {}

  static Stream<Row> compounds() {
    return Stream.of(
        dutch("modifier", "Een dadergroep.", "dadergroep:perpetrator"),
        dutch(
            "modifier of its own form",
            "Het radicaliseringsproces.",
            "radicaliseringsproces:radicalisation"),
        dutch("linking s", "dadersgroep", "dadersgroep:perpetrator"),
        dutch("head", "Een jeugddader.", "jeugddader:perpetrator"),
        dutch("head in the plural", "Veel jeugddaders.", "jeugddaders:perpetrator"),
        dutch("head and modifier", "Een jeugddadergroep.", "jeugddadergroep:perpetrator"),
        dutch(
            "short opener",
            "exdader vndader eudader",
            "exdader:perpetrator",
            "vndader:perpetrator",
            "eudader:perpetrator"),
        dutch("capitals", "JEUGDDADERGROEP", "JEUGDDADERGROEP:perpetrator"),
        dutch(
            "long word",
            "misdaadbestrijdingsdadergroepenoverleg",
            "misdaadbestrijdingsdadergroepenoverleg:perpetrator"),
        dutch("term that only opens", "Terrorismebeleid.", "Terrorismebeleid:terrorism"),
        dutch("term that only opens, as head", "antirepressie"),
        dutch("term without compounds", "comitélid patiëntenraad"),
        english("none in English", "offendergroup exoffender"));
  }

  static Stream<Row> otherWords() {
    return Stream.of(
        dutch("stop list", "Een filmdader, FILMDADER."),
        dutch("stop list at a line end", "film-\ndader"),
        dutch("stop list with soft hyphen", "film\u00ADdader"),
        dutch(
            "stop list holds for the whole word",
            "filmdadergroep filmdaders",
            "filmdadergroep:perpetrator",
            "filmdaders:perpetrator"),
        dutch("letters of other words", "Een goudader, BLOEDADERS, goudadergroep."),
        dutch("letters of other words at a line end", "goud-\naders"),
        dutch("letters of other words with soft hyphen", "goud\u00ADaders"),
        dutch("no words beside it", "zxcvodader daderzxcvo"),
        dutch("prefix", "onderdader verdader"),
        dutch("one letter before", "xdader rader"),
        dutch("two letters before", "dedader"),
        dutch("no vowel before", "strdader"),
        dutch("ending", "daderlijk daderschap", "daderschap:perpetrator"),
        dutch("two letters behind", "daderen"),
        dutch("no vowel behind", "daderst daderbrt"),
        dutch("longer than any word", "a".repeat(121) + "dader"));
  }
}
