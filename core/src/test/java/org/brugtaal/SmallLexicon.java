package org.brugtaal;

import java.util.List;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Equivalence;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.Mode;
import org.brugtaal.lexicon.PartOfSpeech;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Term;
import org.brugtaal.lexicon.TermStatus;
import org.jspecify.annotations.Nullable;

/**
 * A lexicon of a dozen concepts that does not change when the bundled one does: for tests that
 * count.
 *
 * <p>Weights: perpetrator 1.0, radicalisation and counter-terrorism 0.6, crime (count-only) and
 * fight-against-crime 0.3.
 */
public final class SmallLexicon {

  /** The lexicon. */
  public static final Lexicon LEXICON =
      Lexicon.of(new LexiconContent("1.0.0", concepts(), exceptions(), cues()));

  /** A bridge over it. */
  public static final TermBridge BRIDGE = TermBridge.of(LEXICON);

  private SmallLexicon() {}

  /** Analyses {@code text}, declared to be in {@code language}. */
  public static Analysis analyze(Language language, String text) {
    return BRIDGE.analyze(Document.of(text).withLanguage(language));
  }

  /** The concept with this id. */
  public static Concept concept(String id) {
    return LEXICON.concept(id).orElseThrow();
  }

  private static List<Concept> concepts() {
    return List.of(
        dominant(
            "perpetrator",
            Domain.JUSTICE,
            3,
            nouns("dader", "daders", true),
            nouns("perpetrator", "perpetrators", false),
            perpetratorAlternatives()),
        dominant(
            "radicalisation",
            Domain.SECURITY,
            2,
            List.of(
                term("radicalisering", PartOfSpeech.NOUN, GrammaticalNumber.SINGULAR),
                term("radicaliseren", PartOfSpeech.VERB, GrammaticalNumber.ANY)),
            List.of(term("radicalisation", PartOfSpeech.NOUN, GrammaticalNumber.SINGULAR)),
            new PerLanguage<>(
                List.of(offer("zorgwekkend gedrag", null, "het", Audience.ALL)),
                List.of(offer("worrying behaviour", null, null, Audience.ALL)))),
        dominant(
            "counter-terrorism",
            Domain.SECURITY,
            2,
            phrase("terrorismebestrijding"),
            phrase("combating terrorism"),
            none()),
        dominant(
            "fight-against-crime",
            Domain.SECURITY,
            1,
            crimeFighting(),
            phrase("fighting crime"),
            none()),
        dominant(
            "dealer",
            Domain.SECURITY,
            1,
            contextual("dealer", "dealers"),
            contextual("dealer", "dealers"),
            none()),
        countOnly("crime", nouns("misdrijf", "misdrijven", false), nouns("crime", "crimes", false)),
        other(
            "recovery", Role.PERSPECTIVE, Facet.GOAL, List.of(Domain.CARE), "herstel", "recovery"),
        other(
            "development",
            Role.PERSPECTIVE,
            Facet.FRAME,
            List.of(Domain.EDUCATION, Domain.YOUTH),
            "ontwikkeling",
            "development"),
        other(
            "worrying-behaviour",
            Role.BRIDGE,
            null,
            List.of(),
            "zorgwekkend gedrag",
            "worrying behaviour"),
        other("school", Role.PARTNER, null, List.of(Domain.EDUCATION), "school", "school"),
        other(
            "perpetrator-service",
            Role.PARTNER,
            null,
            List.of(Domain.JUSTICE),
            "bureau voor daders",
            "service for perpetrators"),
        other(
            "counter-terrorism-team",
            Role.PARTNER,
            null,
            List.of(Domain.SECURITY),
            "team terrorismebestrijding",
            "team combating terrorism"),
        other(
            "care-avoider", Role.LABEL, null, List.of(Domain.CARE), "zorgmijder", "care avoider"));
  }

  private static PerLanguage<List<Alternative>> perpetratorAlternatives() {
    return new PerLanguage<>(
        List.of(
            offer("jongere met een delict", "jongeren met een delict", "de", Audience.YOUTH),
            offer("pleger", "plegers", "de", Audience.CARE),
            offer("kind dat iets deed", "kinderen die iets deden", "het", Audience.EDUCATION),
            alternative("dader", "daders", "de", Audience.LEGAL, TermStatus.PREFERRED),
            alternative("boef", "boeven", "de", Audience.ALL, TermStatus.DEPRECATED),
            alternative("betrokkene", "betrokkenen", "de", Audience.ALL, TermStatus.ADMITTED),
            offer("persoon die het deed", "personen die het deden", "de", Audience.ALL)),
        List.of(
            offer("young person in trouble", "young people in trouble", null, Audience.YOUTH),
            offer("client", "clients", null, Audience.CARE),
            offer("perpetrator", "perpetrators", null, Audience.LEGAL),
            offer("person who did it", "people who did it", null, Audience.ALL)));
  }

  private static List<ContextException> exceptions() {
    return List.of(
        exception("law-nl", Language.DUTCH, ExceptionKind.NAME, "Wet radicalisering"),
        exception("statute-nl", Language.DUTCH, ExceptionKind.STATUTE, "vermoedelijke dader"),
        exception("sense-nl", Language.DUTCH, ExceptionKind.SENSE, "dader van de week"),
        exception("law-en", Language.ENGLISH, ExceptionKind.NAME, "Radicalisation Act"),
        exception("statute-en", Language.ENGLISH, ExceptionKind.STATUTE, "alleged perpetrator"),
        exception("sense-en", Language.ENGLISH, ExceptionKind.COLLOCATION, "crime novel"));
  }

  private static List<Cue> cues() {
    return List.of(
        new Cue(Language.DUTCH, CueKind.MENTION, List.of("de term", "het woord", "woorden als")),
        new Cue(Language.DUTCH, CueKind.REJECTION, List.of("spreken niet meer van")),
        new Cue(Language.DUTCH, CueKind.LEGAL, List.of("artikel 5", "Wetboek van Strafrecht")),
        new Cue(Language.DUTCH, CueKind.NEGATION, List.of("geen", "niet")),
        new Cue(Language.ENGLISH, CueKind.MENTION, List.of("the term", "the word", "words like")),
        new Cue(Language.ENGLISH, CueKind.REJECTION, List.of("no longer speak of")),
        new Cue(Language.ENGLISH, CueKind.LEGAL, List.of("section 5", "Criminal Code")),
        new Cue(Language.ENGLISH, CueKind.NEGATION, List.of("no", "not")));
  }

  private static Concept dominant(
      String id,
      Domain domain,
      int dominance,
      List<Term> nl,
      List<Term> en,
      PerLanguage<List<Alternative>> alternatives) {
    return concept(
        id, Role.DOMINANT, List.of(domain), dominance, Mode.SUGGEST, null, nl, en, alternatives);
  }

  private static Concept countOnly(String id, List<Term> nl, List<Term> en) {
    List<Domain> owner = List.of(Domain.SECURITY);
    PerLanguage<List<Alternative>> unused =
        new PerLanguage<>(
            List.of(offer("feit", "feiten", "het", Audience.ALL)),
            List.of(offer("act", "acts", null, Audience.ALL)));
    return concept(id, Role.DOMINANT, owner, 1, Mode.COUNT_ONLY, null, nl, en, unused);
  }

  private static Concept other(
      String id, Role role, @Nullable Facet facet, List<Domain> domains, String nl, String en) {
    return concept(id, role, domains, 0, null, facet, phrase(nl), phrase(en), none());
  }

  private static Concept concept(
      String id,
      Role role,
      List<Domain> domains,
      int dominance,
      @Nullable Mode mode,
      @Nullable Facet facet,
      List<Term> nl,
      List<Term> en,
      PerLanguage<List<Alternative>> alternatives) {
    return new Concept(
        id,
        role,
        domains,
        dominance,
        mode,
        facet,
        Equivalence.EXACT,
        EntryStatus.JUDGEMENT,
        List.of(),
        null,
        new PerLanguage<>("", ""),
        new PerLanguage<>("", ""),
        new PerLanguage<>(nl, en),
        alternatives,
        PerLanguage.of(language -> Examples.NONE));
  }

  private static PerLanguage<List<Alternative>> none() {
    return PerLanguage.of(language -> List.of());
  }

  private static List<Term> nouns(String singular, String plural, boolean compounds) {
    List<Form> forms =
        List.of(
            new Form(singular, GrammaticalNumber.SINGULAR),
            new Form(plural, GrammaticalNumber.PLURAL));
    Compounding compounding =
        compounds ? new Compounding(List.of(singular), true, List.of()) : Compounding.NONE;
    return List.of(new Term(singular, PartOfSpeech.NOUN, forms, compounding, false, false, false));
  }

  private static List<Term> crimeFighting() {
    String lemma = "criminaliteitsbestrijding";
    return List.of(
        new Term(
            lemma,
            PartOfSpeech.NOUN,
            List.of(new Form(lemma, GrammaticalNumber.SINGULAR)),
            new Compounding(List.of("criminaliteits"), false, List.of()),
            false,
            false,
            false));
  }

  private static List<Term> contextual(String singular, String plural) {
    List<Form> forms =
        List.of(
            new Form(singular, GrammaticalNumber.SINGULAR),
            new Form(plural, GrammaticalNumber.PLURAL));
    return List.of(
        new Term(singular, PartOfSpeech.NOUN, forms, Compounding.NONE, false, false, true));
  }

  private static List<Term> phrase(String text) {
    return List.of(term(text, PartOfSpeech.PHRASE, GrammaticalNumber.ANY));
  }

  private static Term term(String text, PartOfSpeech pos, GrammaticalNumber number) {
    return new Term(
        text, pos, List.of(new Form(text, number)), Compounding.NONE, false, false, false);
  }

  private static Alternative offer(
      String text, @Nullable String plural, @Nullable String article, Audience audience) {
    return alternative(text, plural, article, audience, TermStatus.PREFERRED);
  }

  private static Alternative alternative(
      String text,
      @Nullable String plural,
      @Nullable String article,
      Audience audience,
      TermStatus status) {
    return new Alternative(text, plural, article, audience, status, null);
  }

  private static ContextException exception(
      String id, Language language, ExceptionKind kind, String pattern) {
    return new ContextException(
        id, language, kind, List.of(pattern), false, "reason " + id, pattern);
  }
}
