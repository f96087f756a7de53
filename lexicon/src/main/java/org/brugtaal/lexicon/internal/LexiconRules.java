package org.brugtaal.lexicon.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.EntryStatus;
import org.brugtaal.lexicon.Examples;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.LexiconProblem;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Term;

/**
 * The rules that hold within and between concepts. What needs the matcher is checked where the
 * matcher is.
 */
final class LexiconRules {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<Domain> DOMINANT_OWNERS = Set.of(Domain.SECURITY, Domain.JUSTICE);

  private final List<LexiconProblem> problems;
  private final Map<String, Placed> ids = new HashMap<>();
  private final Map<String, Placed> owners = new HashMap<>();

  private LexiconRules(List<LexiconProblem> problems) {
    this.problems = problems;
  }

  /**
   * Adds a problem for each rule that a concept breaks; of two that clash the one with a line is to
   * blame.
   */
  static void check(List<Placed> concepts, List<LexiconProblem> problems) {
    LexiconRules rules = new LexiconRules(problems);
    concepts.stream()
        .sorted(
            Comparator.comparing((Placed p) -> p.line() > 0)
                .thenComparing(Placed::file)
                .thenComparing(Placed::line))
        .forEach(rules::check);
  }

  private void check(Placed placed) {
    Concept concept = placed.concept();
    id(placed);
    role(placed);
    evidence(placed);
    for (Language language : Language.values()) {
      for (Term term : concept.terms().in(language)) {
        forms(placed, language, term);
      }
      examples(placed, language);
      alternatives(placed, language);
    }
  }

  private void id(Placed placed) {
    String id = placed.concept().id();
    if (!ID.matcher(id).matches()) {
      add(placed, "id", "found '" + id + "'", "use lower-case words with hyphens");
    }
    Placed other = ids.putIfAbsent(id, placed);
    if (other != null) {
      add(placed, "id", "'" + id + "' is also in " + place(other), "rename or merge one of them");
    }
  }

  private void role(Placed placed) {
    Concept concept = placed.concept();
    boolean dominant = concept.role() == Role.DOMINANT;
    if (dominant != (concept.dominance() >= 1 && concept.dominance() <= 3)) {
      add(placed, "dominance", "found " + concept.dominance(), "give 1, 2 or 3 to dominant only");
    }
    if (dominant != (concept.mode() != null)) {
      add(placed, "mode", "does not fit the role", "give a mode to dominant concepts only");
    }
    if ((concept.role() == Role.PERSPECTIVE) != (concept.facet() != null)) {
      add(placed, "facet", "does not fit the role", "give a facet to perspective markers only");
    }
    if (dominant && !DOMINANT_OWNERS.containsAll(concept.domains())) {
      add(placed, "domains", "found another owner", "dominant: security, justice or both");
    }
    if (concept.domains().isEmpty() && concept.role() != Role.BRIDGE) {
      add(placed, "domains", "nobody owns it", "name at least one domain");
    }
    if (dominant
        && (concept.rationale().nl().isEmpty() || concept.mayNotRecognise().nl().isEmpty())) {
      add(
          placed,
          "rationale",
          "rationale or mayNotRecognise is missing",
          "write both, in nl and en");
    }
  }

  private void evidence(Placed placed) {
    Concept concept = placed.concept();
    if (concept.status() == EntryStatus.SOURCED && concept.sources().isEmpty()) {
      add(placed, "sources", "sourced without a source", "cite one, or set status: judgement");
    }
    boolean both = !concept.terms().nl().isEmpty() && !concept.terms().en().isEmpty();
    if (both != (concept.equivalence() != null)) {
      add(
          placed,
          "equivalence",
          "does not fit the terms",
          "give it when both languages have terms");
    }
    if (concept.terms().nl().isEmpty() && concept.terms().en().isEmpty()) {
      add(placed, "terms", "no term in either language", "give at least one");
    }
  }

  private void forms(Placed placed, Language language, Term term) {
    if (term.forms().stream().noneMatch(form -> form.text().equals(term.lemma()))) {
      add(placed, field("terms", language), "lemma '" + term.lemma() + "' is no form", "add it");
    }
    for (Form form : term.forms()) {
      Placed owner = owners.putIfAbsent(language.code() + ":" + key(form.text(), term), placed);
      if (owner != null && !owner.concept().id().equals(placed.concept().id())) {
        add(
            placed,
            field("terms", language),
            "'" + form.text() + "' already belongs to '" + owner.concept().id() + "'",
            "keep it in one concept, see " + place(owner));
      }
    }
  }

  private void examples(Placed placed, Language language) {
    Concept concept = placed.concept();
    Examples examples = concept.examples().in(language);
    boolean needed = concept.role() == Role.DOMINANT && !concept.terms().in(language).isEmpty();
    if (needed && (examples.found().size() < 2 || examples.silent().size() < 2)) {
      add(placed, field("examples", language), "too few", "give two found and two silent at least");
    }
    for (String found : examples.found()) {
      if (!found.contains("[") || !found.contains("]")) {
        add(placed, field("examples", language), "'" + found + "' marks nothing", "set [ ] in it");
      }
    }
  }

  private void alternatives(Placed placed, Language language) {
    Concept concept = placed.concept();
    for (Alternative alternative : concept.alternatives().in(language)) {
      if (concept.role() != Role.DOMINANT) {
        add(placed, field("alternatives", language), "does not fit the role", "take them out");
      }
      if (alternative.audience() == Audience.LEGAL && alternative.caveat() == null) {
        add(placed, field("alternatives", language), "legal without caveat", "say when to keep it");
      }
    }
  }

  private static String field(String name, Language language) {
    return name + "." + language.code();
  }

  /** What two forms share when the matcher cannot tell them apart. */
  private static String key(String form, Term term) {
    if (term.caseSensitive() || form.equals(form.toUpperCase(Locale.ROOT))) {
      return form;
    }
    String plain = Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return plain.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private void add(Placed placed, String field, String problem, String remedy) {
    String named = "concept '" + placed.concept().id() + "' " + field;
    problems.add(new LexiconProblem(placed.file(), placed.line(), named, problem, remedy));
  }

  private static String place(Placed placed) {
    return placed.line() > 0 ? placed.file() + ":" + placed.line() : placed.file();
  }
}
