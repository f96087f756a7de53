package org.brugtaal.lexicon.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.brugtaal.lexicon.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one YAML map; whatever does not fit becomes a problem with its place.
 *
 * <p>Every reading method returns a harmless value after a problem, so that one pass finds them
 * all. {@link #done} reports the fields that nobody asked for.
 */
final class FieldReader {

  /** The compiled form holds no longer strings: at most three bytes a sign, 65,535 in all. */
  private static final int LONGEST_VALUE = 20_000;

  private final Node.Fields node;
  private final String path;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  private FieldReader(Node.Fields node, String path, Problems problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  /** A reader of {@code node}; if that is no map, the problem is added and the reader is empty. */
  static FieldReader of(Node node, String path, Problems problems) {
    if (node instanceof Node.Fields fields) {
      return new FieldReader(fields, path, problems);
    }
    problems.add(node.line(), path, "found " + node.kind(), "write a map of fields here");
    return new FieldReader(new Node.Fields(Map.of(), node.line()), path, problems);
  }

  int line() {
    return node.line();
  }

  boolean has(String name) {
    return node.fields().containsKey(name);
  }

  Set<String> names() {
    return node.fields().keySet();
  }

  void problem(String name, String problem, String remedy) {
    Node at = node.fields().get(name);
    problems.add(at == null ? node.line() : at.line(), name(name), problem, remedy);
  }

  @Nullable String stringOrNull(String name) {
    asked.add(name);
    return has(name) ? scalar(ask(name), name(name)) : null;
  }

  String string(String name) {
    String value = stringOrNull(name);
    if (value == null || value.isBlank()) {
      problem(name, has(name) ? "the field is empty" : "the field is missing", "fill it");
      return "";
    }
    return value;
  }

  boolean flag(String name) {
    String value = stringOrNull(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      problem(name, "found '" + value + "'", "write true or false");
    }
    return "true".equals(value);
  }

  int integer(String name, int absent) {
    String value = stringOrNull(name);
    try {
      return value == null ? absent : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      problem(name, "found '" + value + "'", "write a whole number");
      return absent;
    }
  }

  <E extends Enum<E> & Coded> @Nullable E constantOrNull(String name, Class<E> type) {
    String value = stringOrNull(name);
    return value == null ? null : constant(value, name, type);
  }

  <E extends Enum<E> & Coded> E constant(String name, Class<E> type) {
    E value = constant(string(name), name, type);
    return value == null ? type.getEnumConstants()[0] : value;
  }

  <E extends Enum<E> & Coded> List<E> constants(String name, Class<E> type) {
    List<E> values = new ArrayList<>();
    for (String value : strings(name)) {
      E constant = constant(value, name, type);
      if (constant != null) {
        values.add(constant);
      }
    }
    return values;
  }

  /** The items of a list of single values, empty if the field is absent. */
  List<String> strings(String name) {
    return items(name, (item, at) -> scalar(item, at));
  }

  /** The items of a list of maps, empty if the field is absent. */
  <T> List<T> list(String name, Function<FieldReader, T> reader) {
    return items(name, (item, at) -> nested(item, at, reader));
  }

  /** The value of a nested map, or {@code absent}. */
  <T> T map(String name, T absent, Function<FieldReader, T> reader) {
    asked.add(name);
    return has(name) ? nested(ask(name), name(name), reader) : absent;
  }

  /** Whether the field holds a list. */
  boolean isList(String name) {
    return node.fields().get(name) instanceof Node.Items;
  }

  /** Reports fields that nobody asked for, and closes the reader. */
  void done() {
    Set<String> unknown = new TreeSet<>(names());
    unknown.removeAll(asked);
    for (String name : unknown) {
      problem(name, "unknown field", "use one of " + new TreeSet<>(asked));
    }
  }

  private interface ItemReader<T> {
    T read(Node item, String path);
  }

  private <T> List<T> items(String name, ItemReader<T> reader) {
    asked.add(name);
    List<T> values = new ArrayList<>();
    if (!has(name)) {
      return values;
    }
    if (ask(name) instanceof Node.Items list) {
      for (Node item : list.items()) {
        values.add(reader.read(item, name(name) + "[" + values.size() + "]"));
      }
    } else {
      problem(name, "found " + ask(name).kind(), "write a list here, such as [one, two]");
    }
    return values;
  }

  private <T> T nested(Node item, String at, Function<FieldReader, T> reader) {
    FieldReader fields = FieldReader.of(item, at, problems);
    T value = reader.apply(fields);
    fields.done();
    return value;
  }

  private <E extends Enum<E> & Coded> @Nullable E constant(
      String value, String name, Class<E> type) {
    try {
      return value.isEmpty() ? null : Coded.parse(type, value);
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split(", ", 2);
      problem(name, parts[0], parts[1]);
      return null;
    }
  }

  private String scalar(Node value, String at) {
    if (value instanceof Node.Scalar scalar) {
      if (scalar.value().length() > LONGEST_VALUE) {
        problems.add(
            value.line(), at, "the value is longer than " + LONGEST_VALUE + " signs", "shorten it");
      }
      return scalar.value();
    }
    problems.add(value.line(), at, "found " + value.kind(), "write a single value here");
    return "";
  }

  private Node ask(String name) {
    asked.add(name);
    Node value = node.fields().get(name);
    return value == null ? new Node.Scalar("", node.line()) : value;
  }

  private String name(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }
}
