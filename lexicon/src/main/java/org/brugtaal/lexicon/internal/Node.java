package org.brugtaal.lexicon.internal;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows its line. */
sealed interface Node {

  /** 1-based line on which it begins. */
  int line();

  /** What a person would call it in a message. */
  String kind();

  /** A single value. */
  record Scalar(String value, int line) implements Node {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list. */
  record Items(List<Node> items, int line) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A map; its keys keep their order. */
  record Fields(Map<String, Node> fields, int line) implements Node {
    @Override
    public String kind() {
      return "a map of fields";
    }
  }
}
