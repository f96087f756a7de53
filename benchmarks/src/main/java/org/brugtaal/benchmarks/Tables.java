package org.brugtaal.benchmarks;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures as Markdown. */
final class Tables {

  private static final String UNKNOWN = "–";

  private final Figures figures;

  Tables(Figures figures) {
    this.figures = figures;
  }

  /** All tables, for {@code docs/performance.md}. */
  String all() {
    return String.join(
        "\n",
        figures.environment().summary() + "\n",
        scan(),
        analyze(),
        hostile(),
        index(),
        start(),
        goals());
  }

  private String scan() {
    StringBuilder table =
        head(
            "Finding terms",
            "MB per CPU second, median [lowest–highest]",
            "Brugtaal is … times as fast",
            "bytes allocated per byte",
            "found per MB");
    for (Engine engine : Engine.values()) {
      row(
          table,
          engine.title(),
          speed(figures.scan(engine)),
          number(figures.scanRatio(engine)),
          allocation(figures.scanAllocation(engine)),
          engine.findsTerms() ? whole(figures.scanDensity(engine)) : UNKNOWN);
    }
    return table.toString();
  }

  private String analyze() {
    StringBuilder table =
        head(
            "Whole analysis",
            "MB per CPU second, median [lowest–highest]",
            "bytes allocated per byte");
    for (Reading reading : Reading.values()) {
      row(
          table,
          reading.title(),
          speed(figures.analyze(reading)),
          allocation(figures.analyzeAllocation(reading)));
    }
    return table.toString();
  }

  private String hostile() {
    StringBuilder table =
        head(
            "Hostile text, whole analysis",
            "ms for 250,000 characters",
            "ms for 1,000,000",
            "times as long for 4 times the text");
    for (Hostile hostile : Hostile.values()) {
      row(
          table,
          hostile.title(),
          speed(figures.hostile(hostile, HostileBenchmark.SHORT)),
          speed(figures.hostile(hostile, HostileBenchmark.LONG)),
          number(figures.hostileTimes(hostile)));
    }
    return table.toString();
  }

  private String index() {
    StringBuilder table =
        head(
            "Indexing with Lucene",
            "MB per CPU second, median [lowest–highest]",
            "Brugtaal takes … times its time",
            "bytes allocated per byte");
    for (Chain chain : Chain.values()) {
      row(
          table,
          chain.title(),
          speed(figures.index(chain)),
          number(figures.indexTimes(chain)),
          allocation(figures.indexAllocation(chain)));
    }
    return table.toString();
  }

  private String start() {
    StringBuilder table = head("Before the first text", "ms, median [lowest–highest]");
    row(table, "`Lexicon.bundled()`, cold", speed(figures.startTime("lexiconCold")));
    row(table, "`Lexicon.bundled()`, warm", speed(figures.startTime("lexiconWarm")));
    row(table, "`TermBridge.bundled()`, cold", speed(figures.startTime("bridgeCold")));
    row(table, "`TermBridge.bundled()`, warm", speed(figures.startTime("bridgeWarm")));
    return table.toString();
  }

  private String goals() {
    StringBuilder table = head("Goal: Brugtaal …", "reached", "met");
    for (Goal goal : Goal.values()) {
      Optional<Double> reached = goal.reached(figures);
      String met = reached.map(value -> goal.isMet(value) ? "yes" : "**no**").orElse(UNKNOWN);
      row(table, "… " + goal.title(), exact(reached), met);
    }
    return table.toString();
  }

  /** Three figures in a Dutch sentence, for {@code docs/performance.nl.md}. */
  String dutch() {
    long met =
        Stream.of(Goal.values())
            .filter(g -> g.reached(figures).filter(g::isMet).isPresent())
            .count();
    return String.format(
        Locale.ROOT,
        "Gemeten op %s met JDK %s: Brugtaal vindt termen in %s MB tekst per processorseconde, %s keer zo snel als de snelste"
            + " vergeleken bibliotheek (hankcs) en %s keer zo snel als SynonymGraphFilter van Lucene. Van de %d doelen"
            + " zijn er %d gehaald.%n",
        figures.environment().date(),
        figures.environment().jdk(),
        whole(figures.scan(Engine.TERM_MATCHER_STRING).map(Figure::median)),
        number(figures.scanRatio(Engine.AHO_CORASICK)).replace('.', ','),
        number(figures.scanRatio(Engine.SYNONYM_GRAPH)).replace('.', ','),
        Goal.values().length,
        met);
  }

  private static StringBuilder head(String... columns) {
    StringBuilder table = new StringBuilder();
    row(table, columns);
    table.append("|---").append("|---:".repeat(columns.length - 1)).append("|\n");
    return table;
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String speed(Optional<Figure> figure) {
    return figure
        .map(f -> three(f.median()) + " [" + three(f.min()) + "–" + three(f.max()) + "]")
        .orElse(UNKNOWN);
  }

  private static String number(Optional<Double> value) {
    return value.map(Tables::three).orElse(UNKNOWN);
  }

  private static String whole(Optional<Double> value) {
    return value.map(v -> String.format(Locale.ROOT, "%.0f", v)).orElse(UNKNOWN);
  }

  private static String allocation(Optional<Double> value) {
    return value.map(v -> String.format(Locale.ROOT, v < 1 ? "%.4f" : "%.1f", v)).orElse(UNKNOWN);
  }

  /** Enough decimals for the smallest bound of a goal. */
  private static String exact(Optional<Double> value) {
    return value
        .map(v -> v < 0.1 ? String.format(Locale.ROOT, "%.4f", v) : three(v))
        .orElse(UNKNOWN);
  }

  /** About three digits that count. */
  private static String three(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
