package org.brugtaal.evaluation;

import org.brugtaal.lexicon.Language;

/** The words of a written evaluation, in both languages. A digit in braces stands for a value. */
enum Wording {
  DUTCH_TEXTS("Nederlands", "Dutch"),
  ENGLISH_TEXTS("Engels", "English"),
  SIZE(
      "teksten: {0}, woorden: {1}, begrippen: {2}, valstrikken: {3}, twijfel: {4}",
      "texts: {0}, words: {1}, terms: {2}, traps: {3}, in doubt: {4}"),
  READERS_SIZE("teksten: {0}, woorden: {1}", "texts: {0}, words: {1}"),
  STATUS("status", "status"),
  RECALL("gevonden", "recall"),
  PRECISION("terecht", "precision"),
  F1("F1", "F1"),
  DETECTION("welke status ook", "any status"),
  NAIVE("naïef zoeken", "naive search"),
  NAIVE_DETECTION("  welke status", "  any status"),
  TRAPS("in valstrik", "trapped by"),
  PROGRAM("Brugtaal", "Brugtaal"),
  ALL("alle", "all"),
  PHENOMENON("verschijnsel", "phenomenon"),
  LINES("taal van regels", "language of lines"),
  ORGANISATIONS("organisatie", "organisation"),
  MINUTES("in notulen", "in minutes"),
  AGREEMENT("lezers", "readers"),
  ALPHA("Krippendorffs alfa, per woord", "Krippendorff's alpha, per word"),
  SPANS("F1, zelfde plaats", "F1, same place"),
  STATUSES("F1, ook zelfde status", "F1, same status as well"),
  FLAGGED("F1, alleen aangewezen", "F1, flagged only"),
  NOTE(
      "Achter elk cijfer staat het 95%-interval: Wilson, en bij F1 bootstrap over teksten.",
      "Behind each figure stands its 95% interval: Wilson, and for F1 bootstrap over texts."),
  LEXICON("Lexicon {0} (sha256 {1})", "Lexicon {0} (sha256 {1})"),
  DIFFERENCES("Verschillen: {0}", "Differences: {0}"),
  DIFFERENCE("verwacht {0}, gevonden {1}", "expected {0}, found {1}"),
  NONE("niets", "nothing"),
  MISS("gemist", "missed"),
  OTHER_STATUS("andere status", "other status"),
  FALSE_ALARM("loos alarm", "false alarm"),
  TRAP("valstrik", "trap"),
  LANGUAGE("taal", "language"),
  ORGANISATION("organisatie", "organisation");

  private final String dutch;
  private final String english;

  Wording(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  /** The words with their values filled in. */
  String in(Language ui, Object... values) {
    String words = ui == Language.DUTCH ? dutch : english;
    for (int i = 0; i < values.length; i++) {
      words = words.replace("{" + i + "}", values[i].toString());
    }
    return words;
  }
}
