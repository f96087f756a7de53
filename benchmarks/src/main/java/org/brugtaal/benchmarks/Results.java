package org.brugtaal.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One file of results in the format of JMH, and the environment beside it. */
final class Results {

  /** Where the results are kept that the documentation quotes. */
  static final Path FOLDER = Path.of("benchmarks", "results");

  private static final String ENVIRONMENT = ".env.json";
  private static final String RESULTS = ".json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode benchmarks;
  private final Environment environment;

  private Results(JsonNode benchmarks, Environment environment) {
    this.benchmarks = benchmarks;
    this.environment = environment;
  }

  /** The results whose file name, which begins with a date, is the last in {@link #FOLDER}. */
  static Results newest() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return read(
          files
              .filter(f -> f.toString().endsWith(RESULTS) && !f.toString().endsWith(ENVIRONMENT))
              .max(Comparator.comparing(Path::toString))
              .orElseThrow(() -> new IOException("no results in " + FOLDER + "; measure first")));
    }
  }

  static Results read(Path file) throws IOException {
    Environment environment = JSON.readValue(beside(file).toFile(), Environment.class);
    return new Results(JSON.readTree(file.toFile()), environment);
  }

  private static Path beside(Path file) {
    return Path.of(file.toString().replaceFirst("\\.json$", ENVIRONMENT));
  }

  /** Keeps what JMH wrote, without the folder of the JDK. */
  static Path write(byte[] written, Environment environment, Path folder) throws IOException {
    JsonNode benchmarks = JSON.readTree(written);
    benchmarks.forEach(benchmark -> ((ObjectNode) benchmark).remove("jvm"));
    Files.createDirectories(folder);
    Path file = folder.resolve(environment.date() + "-" + environment.jdk() + RESULTS);
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), benchmarks);
    JSON.writerWithDefaultPrettyPrinter().writeValue(beside(file).toFile(), environment);
    return file;
  }

  Environment environment() {
    return environment;
  }

  /** The score of a benchmark in its own unit. */
  Optional<Figure> score(String benchmark, String... params) {
    return find(benchmark, params).map(found -> figure(found.get("primaryMetric")));
  }

  /** A secondary metric of a benchmark, such as a method of {@link Work}. */
  Optional<Figure> secondary(String benchmark, String param, String metric) {
    return find(benchmark, param)
        .map(found -> found.path("secondaryMetrics").path(metric))
        .filter(found -> !found.isMissingNode())
        .map(Results::figure);
  }

  private Optional<JsonNode> find(String benchmark, String... params) {
    for (JsonNode each : benchmarks) {
      boolean named = each.path("benchmark").asText().endsWith("." + benchmark);
      if (named && Stream.of(params).allMatch(param -> hasParam(each.path("params"), param))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static boolean hasParam(JsonNode params, String value) {
    for (JsonNode param : params) {
      if (param.asText().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static Figure figure(JsonNode metric) {
    List<Double> values = new ArrayList<>();
    metric.path("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
    return new Figure(values);
  }
}
