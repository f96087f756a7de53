package org.brugtaal.lexicon.internal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.brugtaal.lexicon.LexiconProblem;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Source;

/** Reads the folder of YAML files of which a lexicon is compiled. */
public final class LexiconFiles {

  private final Path folder;
  private final List<LexiconProblem> problems = new ArrayList<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final List<Placed> concepts = new ArrayList<>();
  private final List<ContextException> exceptions = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private String version = "";

  private LexiconFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * The lexicon in {@code folder}.
   *
   * @param folder the folder
   * @return the lexicon
   * @throws IOException if a file cannot be read
   */
  public static Lexicon read(Path folder) throws IOException {
    LexiconFiles files = new LexiconFiles(folder);
    files.readAll();
    LexiconRules.check(files.concepts, files.problems);
    Problems.throwIfAny(files.problems);
    return Lexicon.of(
        new LexiconContent(
            files.version,
            files.concepts.stream().map(Placed::concept).toList(),
            files.exceptions,
            files.cues));
  }

  private void readAll() throws IOException {
    file(
        folder.resolve("lexicon.yaml"),
        (root, found) -> {
          FieldReader fields = FieldReader.of(root, "", found);
          version = fields.string("version");
          fields.done();
        });
    file(folder.resolve("sources.yaml"), (root, found) -> sources(root, found, sources));
    for (Role role : Role.values()) {
      for (Path path : yamlFiles(folder.resolve(role.code()))) {
        file(path, (root, found) -> concepts(root, found, role, name(path)));
      }
    }
    for (Path path : yamlFiles(folder.resolve("exception"))) {
      file(path, (root, found) -> exceptions(root, found, language(path)));
    }
    for (Path path : yamlFiles(folder.resolve("cue"))) {
      file(path, (root, found) -> cues(root, found, language(path)));
    }
  }

  /** The named sources of a map, added to {@code sources}. */
  static void sources(Node root, Problems found, Map<String, Source> sources) {
    FieldReader keys = FieldReader.of(root, "", found);
    for (String key : keys.names()) {
      keys.map(key, Optional.empty(), fields -> add(sources, ContextReader.source(fields, key)));
    }
  }

  private static Optional<Source> add(Map<String, Source> sources, Source source) {
    sources.put(source.key(), source);
    return Optional.of(source);
  }

  private void concepts(Node root, Problems found, Role role, String file) {
    ConceptReader reader = new ConceptReader(sources);
    String previous = "";
    for (Node node : root instanceof Node.Items list ? list.items() : List.of(root)) {
      FieldReader fields = FieldReader.of(node, "", found);
      Placed placed = new Placed(reader.read(fields), file, fields.line());
      fields.done();
      if (placed.concept().role() != role) {
        fields.problem("role", "this folder holds the role " + role.code(), "move the concept");
      }
      if (placed.concept().id().compareTo(previous) < 0) {
        fields.problem("id", "stands after '" + previous + "'", "sort the list by id");
      }
      previous = placed.concept().id();
      concepts.add(placed);
    }
  }

  private void exceptions(Node root, Problems found, Language language) {
    if (!(root instanceof Node.Items list)) {
      found.add(root.line(), "", "found " + root.kind(), "write a list of exceptions");
      return;
    }
    for (Node node : list.items()) {
      FieldReader fields = FieldReader.of(node, "", found);
      exceptions.add(ContextReader.exception(fields, language));
      fields.done();
    }
  }

  private void cues(Node root, Problems found, Language language) {
    FieldReader fields = FieldReader.of(root, "", found);
    cues.addAll(ContextReader.cues(fields, language));
    fields.done();
  }

  private Language language(Path path) {
    String code = name(path).replaceFirst("^.*/", "").replace(".yaml", "");
    try {
      return Coded.parse(Language.class, code);
    } catch (IllegalArgumentException e) {
      problems.add(
          new LexiconProblem(
              name(path),
              0,
              "",
              String.valueOf(e.getMessage()),
              "name the file nl.yaml or en.yaml"));
      return Language.DUTCH;
    }
  }

  private void file(Path path, BiConsumer<Node, Problems> reader) throws IOException {
    Problems found = new Problems(name(path), problems);
    root(path, found).ifPresent(root -> reader.accept(root, found));
  }

  /** The root node of a file, or empty after a problem. */
  static Optional<Node> root(Path path, Problems found) throws IOException {
    try {
      return YamlFile.parse(Files.readString(path), found);
    } catch (CharacterCodingException e) {
      found.add(0, "", "the file is not UTF-8", "save it as UTF-8");
      return Optional.empty();
    }
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private static List<Path> yamlFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
