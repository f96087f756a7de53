package org.brugtaal.internal.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.PartOfSpeech;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Term;

/**
 * A lexicon of a dozen concepts that show every way of matching; tests depend on it, not on the
 * real one.
 */
final class TestLexicon {

  static final Lexicon LEXICON =
      Lexicon.of(new LexiconContent("1.0.0", concepts(), exceptions(), cues()));

  private TestLexicon() {}

  private static List<Concept> concepts() {
    return List.of(
        dutch("perpetrator", both("dader", "not:filmdader,speeldader"), "dader", "daders"),
        dutch("radicalisation", opens("radicaliserings"), "radicalisering"),
        dutch("terrorism", opens("terrorisme"), "terrorisme"),
        dutch("crime", both("criminaliteits", "not:"), "criminaliteit"),
        dutch(
            "counter-terrorism",
            opens("contra-terrorisme"),
            "contra-terrorisme",
            "terrorismebestrijding"),
        dutch("fight-terrorism", Compounding.NONE, "strijd tegen terrorisme"),
        dutch("young-perpetrator", Compounding.NONE, "jonge dader", "jonge daders"),
        dutch("repression", opens("repressie"), "repressie", "repressies"),
        dutch("prosecution", Compounding.NONE, "OM"),
        dutch("committee", Compounding.NONE, "comité"),
        dutch("own-strength", Compounding.NONE, "eigen kracht"),
        dutch("conference", Compounding.NONE, "eigen-krachtconferentie"),
        dutch("patient", Compounding.NONE, "patiënt", "patiënten"),
        exact("ct-network", "CT-netwerk", "Eén Coördinator"),
        english("offender", "offender", "offenders"),
        english("counter-terror", "counter-terrorism"),
        english("fight", "fight against crime"),
        english("criminal", "criminal"),
        english("hospital", "A&E"),
        english("say", "a say for residents"),
        english("together", "with, not about"),
        english("ombudsman", "children's ombudsman"));
  }

  private static List<ContextException> exceptions() {
    return List.of(
        new ContextException(
            "street",
            Language.DUTCH,
            ExceptionKind.NAME,
            List.of("Lange Daderstraat"),
            false,
            "",
            ""),
        new ContextException(
            "law", Language.DUTCH, ExceptionKind.STATUTE, List.of("Wet Dader"), true, "", ""));
  }

  private static List<Cue> cues() {
    return List.of(new Cue(Language.DUTCH, CueKind.MENTION, List.of("het woord")));
  }

  private static Compounding opens(String... modifiers) {
    return new Compounding(List.of(modifiers), false, List.of());
  }

  private static Compounding both(String modifier, String not) {
    List<String> words = Arrays.stream(not.substring(4).split(",")).toList();
    return new Compounding(List.of(modifier), true, words);
  }

  private static Concept dutch(String id, Compounding compounding, String... forms) {
    return concept(id, new PerLanguage<>(List.of(term(compounding, false, forms)), List.of()));
  }

  private static Concept exact(String id, String... forms) {
    Term term = term(Compounding.NONE, true, forms);
    return concept(id, new PerLanguage<>(List.of(term), List.of()));
  }

  private static Concept english(String id, String... forms) {
    Term term = term(Compounding.NONE, false, forms);
    return concept(id, new PerLanguage<>(List.of(), List.of(term)));
  }

  private static Term term(Compounding compounding, boolean caseSensitive, String... texts) {
    List<Form> forms = new ArrayList<>();
    for (String text : texts) {
      forms.add(new Form(text, GrammaticalNumber.ANY));
    }
    return new Term(texts[0], PartOfSpeech.NOUN, forms, compounding, caseSensitive, false, false);
  }

  static Concept concept(String id, PerLanguage<List<Term>> terms) {
    return new Concept(
        id,
        Role.PERSPECTIVE,
        List.of(Domain.CARE),
        0,
        null,
        null,
        null,
        EntryStatus.JUDGEMENT,
        List.of(),
        null,
        new PerLanguage<>("", ""),
        new PerLanguage<>("", ""),
        terms,
        new PerLanguage<>(List.of(), List.of()),
        new PerLanguage<>(Examples.NONE, Examples.NONE));
  }
}
