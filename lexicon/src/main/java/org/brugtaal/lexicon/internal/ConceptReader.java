package org.brugtaal.lexicon.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Compounding;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Equivalence;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Mode;
import org.brugtaal.lexicon.PartOfSpeech;
import org.brugtaal.lexicon.PerLanguage;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Source;
import org.brugtaal.lexicon.Term;
import org.brugtaal.lexicon.TermStatus;
import org.jspecify.annotations.Nullable;

/** Reads one concept from its fields; docs/lexicon-format.md describes them. */
final class ConceptReader {

  private static final List<String> LANGUAGES = List.of("nl", "en");

  private final Map<String, Source> sources;

  ConceptReader(Map<String, Source> sources) {
    this.sources = sources;
  }

  Concept read(FieldReader fields) {
    return new Concept(
        fields.string("id"),
        fields.constant("role", Role.class),
        fields.constants("domains", Domain.class),
        fields.integer("dominance", 0),
        fields.constantOrNull("mode", Mode.class),
        fields.constantOrNull("facet", Facet.class),
        fields.constantOrNull("equivalence", Equivalence.class),
        fields.constant("status", EntryStatus.class),
        sources(fields),
        date(fields),
        texts(fields, "rationale"),
        texts(fields, "mayNotRecognise"),
        lists(fields, "terms", ConceptReader::term),
        lists(fields, "alternatives", ConceptReader::alternative),
        examples(fields));
  }

  private List<Source> sources(FieldReader fields) {
    List<Source> found = new ArrayList<>();
    for (String key : fields.strings("sources")) {
      Source source = sources.get(key);
      if (source == null) {
        fields.problem("sources", "unknown source '" + key + "'", "add it to sources.yaml");
      } else {
        found.add(source);
      }
    }
    return found;
  }

  private static @Nullable LocalDate date(FieldReader fields) {
    String value = fields.stringOrNull("reviewed");
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      fields.problem("reviewed", "found '" + value + "'", "write a date such as 2026-11-24");
      return null;
    }
  }

  private static PerLanguage<String> texts(FieldReader fields, String name) {
    return fields.map(
        name,
        new PerLanguage<>("", ""),
        texts -> new PerLanguage<>(texts.string("nl"), texts.string("en")));
  }

  private static <T> PerLanguage<List<T>> lists(
      FieldReader fields, String name, Function<FieldReader, T> reader) {
    return fields.map(
        name,
        new PerLanguage<>(List.of(), List.of()),
        lists -> new PerLanguage<>(lists.list("nl", reader), lists.list("en", reader)));
  }

  private static PerLanguage<Examples> examples(FieldReader fields) {
    return fields.map(
        "examples",
        new PerLanguage<>(Examples.NONE, Examples.NONE),
        examples ->
            new PerLanguage<>(
                examples.map(LANGUAGES.get(0), Examples.NONE, ConceptReader::sentences),
                examples.map(LANGUAGES.get(1), Examples.NONE, ConceptReader::sentences)));
  }

  private static Examples sentences(FieldReader fields) {
    return new Examples(fields.strings("found"), fields.strings("silent"));
  }

  private static Term term(FieldReader fields) {
    String lemma = fields.string("lemma");
    Term term =
        new Term(
            lemma,
            fields.constant("pos", PartOfSpeech.class),
            fields.map("forms", List.of(), ConceptReader::forms),
            fields.map("compound", Compounding.NONE, compound -> compounding(compound, lemma)),
            fields.flag("caseSensitive"),
            fields.flag("ambiguous"),
            fields.flag("contextual"));
    if (term.forms().isEmpty()) {
      fields.problem("forms", "no form is given", "list every form, the lemma too");
    }
    return term;
  }

  private static List<Form> forms(FieldReader fields) {
    List<Form> forms = new ArrayList<>();
    for (GrammaticalNumber number : GrammaticalNumber.values()) {
      for (String text : fields.strings(number.code())) {
        forms.add(new Form(text, number));
      }
    }
    return forms;
  }

  /**
   * {@code modifier} is true (the lemma opens longer words), false, or the list of what opens them.
   */
  private static Compounding compounding(FieldReader fields, String lemma) {
    List<String> modifiers;
    if (fields.isList("modifier")) {
      modifiers = fields.strings("modifier");
    } else {
      modifiers = fields.flag("modifier") ? List.of(lemma) : List.of();
    }
    return new Compounding(modifiers, fields.flag("head"), fields.strings("not"));
  }

  private static Alternative alternative(FieldReader fields) {
    return new Alternative(
        fields.string("text"),
        fields.stringOrNull("plural"),
        fields.stringOrNull("article"),
        fields.constant("audience", Audience.class),
        fields.constant("status", TermStatus.class),
        fields.stringOrNull("caveat"));
  }
}
