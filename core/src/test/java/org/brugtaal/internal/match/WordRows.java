package org.brugtaal.internal.match;

import static org.brugtaal.internal.match.Row.dutch;
import static org.brugtaal.internal.match.Row.english;

import java.util.stream.Stream;

/** Words by themselves: forms, rows of words, letter case, what stands around them. */
final class WordRows {

  private WordRows() {}

  static Stream<Row> inflection() {
    return Stream.of(
        dutch("singular", "Een dader kwam.", "dader:perpetrator"),
        dutch("plural", "Twee daders kwamen.", "daders:perpetrator"),
        english("English plural", "Two offenders came.", "offenders:offender"),
        dutch("form that is not listed", "De dadere kwam niet."),
        dutch("two in one text", "dader, daders", "dader:perpetrator", "daders:perpetrator"),
        dutch(
            "longest wins",
            "De jonge daders.",
            "jonge daders:young-perpetrator",
            "daders:perpetrator"),
        dutch("other language", "Two offenders came."),
        dutch("part of a word with another form", "daderss"));
  }

  static Stream<Row> edges() {
    return Stream.of(
        dutch("whole text", "dader", "dader:perpetrator"),
        dutch("start of text", "dader?", "dader:perpetrator"),
        dutch("end of text", "o dader", "dader:perpetrator"),
        dutch("empty text", ""),
        dutch("signs around", "(dader)/«daders»", "dader:perpetrator", "daders:perpetrator"),
        dutch("full stop and digit, as of a note", "De dader.1", "dader:perpetrator"),
        dutch("raised digit, as of a note", "De daders¹", "daders:perpetrator"),
        dutch("digit behind", "dader1"),
        dutch("digit before", "1dader"),
        dutch("underscore behind", "dader_x", "dader:perpetrator"),
        english(
            "apostrophe behind",
            "the offender's, offenders’ and offender`s",
            "offender:offender",
            "offenders:offender",
            "offender:offender"),
        dutch("Dutch apostrophe behind", "dader's", "dader:perpetrator"),
        english(
            "curly apostrophe inside", "a children’s ombudsman", "children’s ombudsman:ombudsman"),
        english("apostrophe inside", "a children's ombudsman", "children's ombudsman:ombudsman"),
        english("no apostrophe", "a childrens ombudsman"));
  }

  static Stream<Row> letterCase() {
    return Stream.of(
        dutch("first letter", "Daders kwamen.", "Daders:perpetrator"),
        dutch("capitals", "DADERS KWAMEN.", "DADERS:perpetrator"),
        dutch("mixed", "dAdErS", "dAdErS:perpetrator"),
        dutch("acronym", "Het OM kwam.", "OM:prosecution"),
        dutch("acronym in small letters", "Om zes uur, om half zeven."),
        dutch("acronym with hyphen", "Een OM-brief.", "OM:prosecution"),
        dutch("case-sensitive as written", "Het CT-netwerk.", "CT-netwerk:ct-network"),
        dutch("case-sensitive without hyphen", "CTnetwerk", "CTnetwerk:ct-network"),
        dutch("case-sensitive in other case", "CT-Netwerk ct-netwerk"),
        dutch("case-sensitive over a line end", "Het CT-net-\nwerk.", "CT-net-\nwerk:ct-network"),
        dutch("case-sensitive with accents", "De Eén Coördinator.", "Eén Coördinator:ct-network"),
        dutch(
            "case-sensitive with apart accents",
            "Ee\u0301n Coo\u0308rdinator",
            "Ee\u0301n Coo\u0308rdinator:ct-network"),
        dutch(
            "exception in other case",
            "lange daderstraat",
            "lange daderstraat:street",
            "daderstraat:perpetrator"),
        dutch(
            "case-sensitive exception",
            "Wet Dader, wet dader",
            "Wet Dader:law",
            "Dader:perpetrator",
            "dader:perpetrator"),
        dutch("cue", "Het woord dader.", "Het woord:mention", "dader:perpetrator"),
        english("Turkish capital I", "CR\u0130M\u0130NAL", "CR\u0130M\u0130NAL:criminal"),
        english("Turkish small i without dot", "cr\u0131minal"));
  }

  static Stream<Row> gaps() {
    return Stream.of(
        dutch(
            "two spaces",
            "strijd  tegen terrorisme",
            "strijd  tegen terrorisme:fight-terrorism",
            "terrorisme:terrorism"),
        dutch(
            "no-break spaces",
            "jonge\u00A0\u202Fdader",
            "jonge\u00A0\u202Fdader:young-perpetrator",
            "dader:perpetrator"),
        dutch("tab", "jonge\tdader", "jonge\tdader:young-perpetrator", "dader:perpetrator"),
        dutch("line end", "jonge\ndader", "jonge\ndader:young-perpetrator", "dader:perpetrator"),
        dutch(
            "CR and LF", "jonge\r\ndader", "jonge\r\ndader:young-perpetrator", "dader:perpetrator"),
        dutch("CR alone", "jonge\rdader", "jonge\rdader:young-perpetrator", "dader:perpetrator"),
        dutch(
            "line separator",
            "jonge\u2028dader",
            "jonge\u2028dader:young-perpetrator",
            "dader:perpetrator"),
        dutch(
            "indented line",
            "jonge \n  dader",
            "jonge \n  dader:young-perpetrator",
            "dader:perpetrator"),
        dutch("empty line", "jonge\n\ndader", "dader:perpetrator"),
        dutch("empty line of CR and LF", "jonge\r\n\r\ndader", "dader:perpetrator"),
        dutch("empty line with spaces", "jonge\n \t\ndader", "dader:perpetrator"),
        dutch("comma", "jonge, dader", "dader:perpetrator"),
        dutch("no space", "jongedader", "jongedader:perpetrator"),
        english("one letter first", "They have a say for  residents.", "a say for  residents:say"),
        english("one letter and a sign", "At A&E, in A/E", "A&E:hospital", "A/E:hospital"),
        english("comma in a term", "Speak with, not about them", "with, not about:together"),
        english("term without its comma", "Speak with not about them"),
        english("three words", "The fight against crime", "fight against crime:fight"),
        english("one of three words", "The fight against, crime"));
  }
}
