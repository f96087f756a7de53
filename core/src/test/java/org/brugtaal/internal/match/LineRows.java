package org.brugtaal.internal.match;

import static org.brugtaal.internal.match.Row.dutch;
import static org.brugtaal.internal.match.Row.english;

import java.util.stream.Stream;

/** Hyphens: at a line end, suspended, and as a way of writing a word. */
final class LineRows {

  private LineRows() {}

  static Stream<Row> cuts() {
    return Stream.of(
        dutch("hyphen", "radicali-\nsering", "radicali-\nsering:radicalisation"),
        dutch("CR and LF", "radicali-\r\nsering", "radicali-\r\nsering:radicalisation"),
        dutch("line separator", "radicali-\u2028sering", "radicali-\u2028sering:radicalisation"),
        dutch("form feed", "radicali-\fsering", "radicali-\fsering:radicalisation"),
        dutch(
            "spaces and indentation",
            "radicali- \n   sering",
            "radicali- \n   sering:radicalisation"),
        dutch("one empty line", "radicali-\n\nsering", "radicali-\n\nsering:radicalisation"),
        dutch("two empty lines", "radicali-\n\n\nsering"),
        dutch("capital behind", "radicali-\nSering"),
        dutch(
            "non-breaking hyphen",
            "radicali\u2011\nsering",
            "radicali\u2011\nsering:radicalisation"),
        dutch("soft hyphen", "radicali\u00AD\nsering", "radicali\u00AD\nsering:radicalisation"),
        dutch("hyphen without line end", "radicali-sering"),
        dutch("after two letters", "da-\nders", "da-\nders:perpetrator"),
        dutch("twice in a word", "ra-\ndicali-\nsering", "ra-\ndicali-\nsering:radicalisation"),
        dutch("in a compound", "dader-\ngroep", "dader-\ngroep:perpetrator"),
        dutch("in the first part of a compound", "jeugd-\ndader", "jeugd-\ndader:perpetrator"),
        dutch("in the last part of a compound", "dadergroe-\npen", "dadergroe-\npen:perpetrator"),
        dutch("after an accent", "pati\u00EB-\nnten", "pati\u00EB-\nnten:patient"),
        dutch("after an accent set apart", "patie\u0308-\nnten", "patie\u0308-\nnten:patient"),
        dutch("before a ligature", "stra-\nﬀe"),
        english(
            "hyphen of the word itself",
            "counter-\nterrorism",
            "counter-\nterrorism:counter-terror"),
        english("before a capital", "Counter-\nTerrorism", "Counter-\nTerrorism:counter-terror"),
        english("inside", "offen-\nders", "offen-\nders:offender"));
  }

  static Stream<Row> suspended() {
    return Stream.of(
        dutch(
            "opens a row",
            "criminaliteits- en terrorismebestrijding",
            "criminaliteits-:crime",
            "terrorismebestrijding:counter-terrorism"),
        dutch(
            "line end behind the hyphen",
            "criminaliteits-\nen terrorismebestrijding",
            "criminaliteits-:crime",
            "terrorismebestrijding:counter-terrorism"),
        dutch(
            "line end behind the conjunction",
            "criminaliteits- en\nterrorismebestrijding",
            "criminaliteits-:crime",
            "terrorismebestrijding:counter-terrorism"),
        dutch("word that also stands alone", "dader- en slachtofferhulp", "dader-:perpetrator"),
        dutch("with of", "dader- of slachtofferhulp", "dader-:perpetrator"),
        dutch("last in the text", "radicaliserings-", "radicaliserings:radicalisation"),
        dutch("with a slash", "dader-/slachtofferhulp", "dader:perpetrator"),
        dutch("opener without hyphen", "radicaliserings en"),
        dutch("never glued", "contra- terrorisme", "terrorisme:terrorism"),
        dutch("before an empty line", "contra-\n\nTerrorisme", "Terrorisme:terrorism"),
        dutch("opener before an empty line", "criminaliteits-\n\nEn", "criminaliteits-:crime"),
        dutch("of a compound", "dadergroep- en buurtbeleid", "dadergroep-:perpetrator"),
        english("English has none", "offender- and victim support", "offender:offender"));
  }

  static Stream<Row> variants() {
    return Stream.of(
        english("hyphen", "counter-terrorism", "counter-terrorism:counter-terror"),
        english("space", "Counter terrorism", "Counter terrorism:counter-terror"),
        english("one word", "counterterrorism", "counterterrorism:counter-terror"),
        english(
            "hyphen of another kind",
            "counter\u2010terrorism",
            "counter\u2010terrorism:counter-terror"),
        english(
            "zero-width space behind",
            "counter-\u200Bterrorism",
            "counter-\u200Bterrorism:counter-terror"),
        english("dash", "counter – terrorism"),
        english("two hyphens", "counter--terrorism"),
        english("space before the hyphen", "counter -terrorism"),
        english("hyphenated word before", "ex-offender", "offender:offender"),
        english("hyphenated word behind", "offender-led", "offender:offender"),
        dutch(
            "Dutch hyphen",
            "contra-terrorisme",
            "contra-terrorisme:counter-terrorism",
            "terrorisme:terrorism"),
        dutch("Dutch as one word", "contraterrorisme", "contraterrorisme:counter-terrorism"),
        dutch("Dutch words apart", "contra terrorisme", "terrorisme:terrorism"),
        dutch(
            "hyphen for a space",
            "jonge-dader",
            "jonge-dader:young-perpetrator",
            "jonge-dader:perpetrator"),
        dutch("hyphen that another term has", "eigen-kracht", "eigen-kracht:own-strength"),
        dutch("that other term", "eigen-krachtconferentie", "eigen-krachtconferentie:conference"),
        dutch("cut that another term knows", "eigen-\nkracht", "eigen-\nkracht:own-strength"),
        dutch(
            "compound with two hyphens",
            "contra-terrorisme-expertise",
            "contra-terrorisme-expertise:counter-terrorism",
            "terrorisme-expertise:terrorism"),
        dutch("hyphen before", "ex-dader", "ex-dader:perpetrator"),
        dutch("hyphen behind", "dader-aanpak", "dader-aanpak:perpetrator"),
        dutch("hyphens around", "zeden-dader-lijst", "zeden-dader-lijst:perpetrator"),
        dutch("accent before the hyphen", "cafe\u0301-dader", "cafe\u0301-dader:perpetrator"),
        dutch("digit before the hyphen", "2-dader", "dader:perpetrator"),
        dutch("hyphenated compound", "jeugddader-aanpak", "jeugddader-aanpak:perpetrator"));
  }
}
