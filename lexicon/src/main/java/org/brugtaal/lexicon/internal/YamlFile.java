package org.brugtaal.lexicon.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns the text of a YAML file into {@link Node nodes}; what is not allowed becomes a problem. */
final class YamlFile {

  /** Far deeper than any entry; a file that nests deeper is refused before it costs memory. */
  private static final int MAX_DEPTH = 40;

  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private final YAMLParser parser;
  private final Problems problems;

  private YamlFile(YAMLParser parser, Problems problems) {
    this.parser = parser;
    this.problems = problems;
  }

  /** The root node of {@code text}, or empty if the file has a problem or holds nothing. */
  static Optional<Node> parse(String text, Problems problems) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      YamlFile file = new YamlFile(parser, problems);
      if (parser.nextToken() == null) {
        problems.add(0, "", "the file is empty", "fill it or delete it");
        return Optional.empty();
      }
      Node root = file.node();
      if (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        problems.add(line, "", "the file holds more than one document", "write one file for each");
      }
      return problems.isEmpty() ? Optional.of(root) : Optional.empty();
    } catch (JsonProcessingException e) {
      notYaml(e, problems);
    } catch (IOException e) {
      problems.add(0, "", firstLine(String.valueOf(e.getMessage())), "mend the YAML");
    }
    return Optional.empty();
  }

  private static void notYaml(JsonProcessingException e, Problems problems) {
    int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    String message = e.getOriginalMessage();
    // The exception itself tells where the parser was; its cause, where the mistake is.
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      line = marked.getProblemMark().getLine() + 1;
      message = marked.getProblem();
    }
    problems.add(line, "", firstLine(message), "mend the YAML on or above this line");
  }

  private static String firstLine(String message) {
    return "not valid YAML (" + message.lines().findFirst().orElse("") + ")";
  }

  private Node node() throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.getObjectId() != null || parser.isCurrentAlias()) {
      problems.add(line, "", "anchors and aliases are not allowed", "write the value out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> fields(line);
      case START_ARRAY -> items(line);
      case VALUE_NULL -> new Node.Scalar("", line);
      default -> new Node.Scalar(parser.getText(), line);
    };
  }

  private Node fields(int line) throws IOException {
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int place = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      if (fields.put(name, node()) != null) {
        problems.add(place, name, "the field stands here twice", "keep one of them");
      }
    }
    return new Node.Fields(fields, line);
  }

  private Node items(int line) throws IOException {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new Node.Items(items, line);
  }
}
