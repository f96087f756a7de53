package org.brugtaal.internal.match;

import static org.brugtaal.internal.match.Row.dutch;
import static org.brugtaal.internal.match.Row.english;

import java.util.stream.Stream;

/** LetterCodes in all their writings, and what cannot be seen. */
final class CharacterRows {

  private CharacterRows() {}

  static Stream<Row> accents() {
    return Stream.of(
        dutch("stress", "De Dáders.", "Dáders:perpetrator"),
        dutch("set apart", "De Da\u0301ders.", "Da\u0301ders:perpetrator"),
        dutch("at the end, set apart", "daders\u0301 en", "daders\u0301:perpetrator"),
        dutch("in the lexicon only", "het comite", "comite:committee"),
        dutch("in both", "het comité", "comité:committee"),
        dutch("in both, set apart at the end", "het comite\u0301.", "comite\u0301:committee"),
        dutch("diaeresis", "patie\u0308nten", "patie\u0308nten:patient"),
        dutch("several marks", "da\u0301\u0323der", "da\u0301\u0323der:perpetrator"),
        dutch("mark at the start of the text", "\u0301dader", "dader:perpetrator"),
        dutch(
            "set apart at the end of a compound",
            "dadercafe\u0301!",
            "dadercafe\u0301:perpetrator"));
  }

  static Stream<Row> invisible() {
    return Stream.of(
        dutch("soft hyphens", "da\u00ADder\u00ADs", "da\u00ADder\u00ADs:perpetrator"),
        dutch("soft hyphen behind", "dader\u00AD en", "dader:perpetrator"),
        dutch(
            "soft hyphen in a compound", "dader\u00ADgroep\u00AD.", "dader\u00ADgroep:perpetrator"),
        dutch("two soft hyphens", "dader\u00AD\u00ADgroep", "dader\u00AD\u00ADgroep:perpetrator"),
        dutch(
            "soft hyphen before a line", "dader\u00AD\nsgroep", "dader\u00AD\nsgroep:perpetrator"),
        dutch("zero-width space", "da\u200Bders", "da\u200Bders:perpetrator"),
        dutch("zero-width joiner", "da\u200Dders", "da\u200Dders:perpetrator"),
        dutch("byte order mark", "\uFEFFdaders\uFEFF", "daders:perpetrator"),
        dutch("behind a compound", "dadergroep\u200B en", "dadergroep:perpetrator"),
        dutch("before a hyphenated word", "\u200Bex-dader", "ex-dader:perpetrator"),
        dutch(
            "between words",
            "jonge\u200B \u200Bdader",
            "jonge\u200B \u200Bdader:young-perpetrator",
            "dader:perpetrator"),
        dutch("in an acronym", "het O\u00ADM", "O\u00ADM:prosecution"));
  }

  static Stream<Row> writings() {
    return Stream.of(
        english("ligature", "o\uFB00enders", "o\uFB00enders:offender"),
        english("ligature first", "a \uFB01ght against crime", "\uFB01ght against crime:fight"),
        dutch(
            "Dutch ij as one letter",
            "str\u0133d tegen terrorisme",
            "str\u0133d tegen terrorisme:fight-terrorism",
            "terrorisme:terrorism"),
        dutch("ligature in a compound", "o\uFB03cierdader", "o\uFB03cierdader:perpetrator"),
        english("part of a ligature", "criminal\uFB01n"),
        english(
            "full-width letters",
            "\uFF4F\uFF46\uFF46\uFF45\uFF4E\uFF44\uFF45\uFF52",
            "\uFF4F\uFF46\uFF46\uFF45\uFF4E\uFF44\uFF45\uFF52:offender"),
        dutch("full-width acronym", "\uFF2F\uFF2D", "\uFF2F\uFF2D:prosecution"),
        english("Cyrillic letter that looks alike", "\u043Effender"),
        dutch("foreign letter behind", "dader\u03B1"),
        dutch("foreign letter before", "\u03B1dader"),
        dutch("foreign word beside", "\u03B1\u03B2\u03B3 dader", "dader:perpetrator"),
        dutch("emoji before", "\uD83D\uDE00dader", "dader:perpetrator"),
        dutch("emoji between", "jonge \uD83D\uDC68\u200D\uD83D\uDC66 dader", "dader:perpetrator"),
        dutch("half of a pair", "\uD83Ddader\uDE00", "dader:perpetrator"),
        dutch("half of a pair inside", "da\uD83Dder"),
        dutch("direction sign before", "\u202Edader", "dader:perpetrator"),
        dutch("NUL behind", "dader\u0000", "dader:perpetrator"));
  }
}
