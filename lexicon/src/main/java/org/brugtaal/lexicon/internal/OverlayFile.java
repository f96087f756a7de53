package org.brugtaal.lexicon.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.LexiconProblem;
import org.brugtaal.lexicon.Source;

/** Reads an organisation's own file and lays it over a lexicon. */
public final class OverlayFile {

  private final Lexicon base;
  private final String file;
  private final List<LexiconProblem> problems = new ArrayList<>();
  private final Problems found;

  private OverlayFile(Lexicon base, Path path) {
    this.base = base;
    this.file = path.toString();
    this.found = new Problems(file, problems);
  }

  /**
   * {@code base} with the file laid over it.
   *
   * @param base the lexicon to extend
   * @param path the file
   * @return a new lexicon
   * @throws IOException if the file cannot be read
   */
  public static Lexicon read(Lexicon base, Path path) throws IOException {
    OverlayFile overlay = new OverlayFile(base, path);
    Optional<Node> root = LexiconFiles.root(path, overlay.found);
    Problems.throwIfAny(overlay.problems);
    return overlay.merge(FieldReader.of(root.orElseThrow(), "", overlay.found));
  }

  private Lexicon merge(FieldReader fields) {
    String version = base.version() + "+" + fields.string("name");
    Map<String, Source> sources = knownSources();
    fields.map("sources", sources, nested -> ownSources(nested, sources));
    Set<String> silenced = silenced(fields);
    ConceptReader reader = new ConceptReader(sources);
    List<Placed> own =
        fields.list("concepts", nested -> new Placed(reader.read(nested), file, nested.line()));
    List<ContextException> exceptions = new ArrayList<>(base.exceptions());
    fields.map("exceptions", exceptions, nested -> ownExceptions(nested, exceptions));
    fields.done();

    Set<String> left = new HashSet<>(silenced);
    own.forEach(placed -> left.add(placed.concept().id()));
    List<Placed> merged = new ArrayList<>();
    for (Concept concept : base.concepts()) {
      if (!left.contains(concept.id())) {
        merged.add(new Placed(concept, "the bundled lexicon", 0));
      }
    }
    merged.addAll(own);
    LexiconRules.check(merged, problems);
    Problems.throwIfAny(problems);
    List<Concept> concepts = merged.stream().map(Placed::concept).toList();
    return Lexicon.of(new LexiconContent(version, concepts, exceptions, base.cues()));
  }

  private Map<String, Source> knownSources() {
    Map<String, Source> sources = new HashMap<>();
    for (Concept concept : base.concepts()) {
      concept.sources().forEach(source -> sources.put(source.key(), source));
    }
    return sources;
  }

  private static Map<String, Source> ownSources(FieldReader keys, Map<String, Source> sources) {
    for (String key : keys.names()) {
      Source none = new Source(key, "", "", null, null);
      sources.put(key, keys.map(key, none, fields -> ContextReader.source(fields, key)));
    }
    return sources;
  }

  private static List<ContextException> ownExceptions(
      FieldReader fields, List<ContextException> exceptions) {
    for (Language language : Language.values()) {
      exceptions.addAll(
          fields.list(language.code(), item -> ContextReader.exception(item, language)));
    }
    return exceptions;
  }

  private Set<String> silenced(FieldReader fields) {
    Set<String> silenced = new HashSet<>(fields.strings("silence"));
    for (String id : silenced) {
      if (base.concept(id).isEmpty()) {
        fields.problem("silence", "there is no concept '" + id + "'", "take it out of the list");
      }
    }
    return silenced;
  }
}
