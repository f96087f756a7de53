package org.brugtaal.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brugtaal.corpus.Table.Column;
import org.brugtaal.lexicon.Domain;

/**
 * The tables and their columns, as {@code docs/corpus.md} describes them. Columns may be added at
 * the end, never changed.
 */
final class Tables {

  static final Table<DocumentRow> DOCUMENTS = new Table<>(documentColumns());
  static final Table<HitRow> HITS = new Table<>(hitColumns());
  static final Table<MarkerRow> MARKERS = new Table<>(markerColumns());
  static final Table<Concordance> CONCORDANCE = new Table<>(concordanceColumns());

  private Tables() {}

  private static List<Column<DocumentRow>> documentColumns() {
    List<Column<DocumentRow>> columns = new ArrayList<>();
    columns.add(new Column<>("source", DocumentRow::source));
    columns.add(new Column<>("language", row -> row.language().code()));
    columns.add(new Column<>("units", DocumentRow::units));
    columns.add(new Column<>("hits", DocumentRow::hits));
    columns.add(new Column<>("flagged", DocumentRow::flagged));
    columns.add(new Column<>("density", DocumentRow::density));
    // Empty until the analysis has an index.
    columns.add(new Column<>("index", row -> null));
    columns.add(new Column<>("range_low", row -> null));
    columns.add(new Column<>("range_high", row -> null));
    columns.add(new Column<>("state", row -> row.state().code()));
    for (Domain domain : Domain.values()) {
      columns.add(new Column<>("share_" + domain.code(), row -> row.shares().get(domain)));
    }
    columns.add(new Column<>("lexicon_version", DocumentRow::lexiconVersion));
    columns.add(new Column<>("sentences", DocumentRow::sentences));
    columns.add(new Column<>("load", DocumentRow::load));
    columns.add(new Column<>("evidence", DocumentRow::evidence));
    columns.add(new Column<>("lexicon_sha256", DocumentRow::lexiconSha256));
    columns.add(new Column<>("parameters", DocumentRow::parameters));
    columns.add(new Column<>("sha256", DocumentRow::sha256));
    columns.add(new Column<>("warnings", row -> String.join("+", row.warnings())));
    return List.copyOf(columns);
  }

  private static List<Column<HitRow>> hitColumns() {
    return List.of(
        new Column<>("source", HitRow::source),
        new Column<>("start", HitRow::start),
        new Column<>("end", HitRow::end),
        new Column<>("match", HitRow::match),
        new Column<>("concept", HitRow::concept),
        new Column<>("domain", row -> row.domain().code()),
        new Column<>("dominance", HitRow::dominance),
        new Column<>("status", row -> row.status().code()),
        new Column<>("organisation", HitRow::organisation),
        new Column<>("left", HitRow::left),
        new Column<>("right", HitRow::right),
        new Column<>("language", row -> row.language().code()),
        new Column<>("line", HitRow::line),
        new Column<>("reason", HitRow::reason),
        new Column<>("negated", HitRow::negated),
        new Column<>("segment", row -> row.segment().code()),
        new Column<>("context", row -> row.left() == null ? "not-kept" : "kept"),
        new Column<>("domains", row -> joined(row.domains())),
        new Column<>("repeated", HitRow::repeated));
  }

  private static List<Column<MarkerRow>> markerColumns() {
    return List.of(
        new Column<>("source", MarkerRow::source),
        new Column<>("start", MarkerRow::start),
        new Column<>("end", MarkerRow::end),
        new Column<>("match", MarkerRow::match),
        new Column<>("concept", MarkerRow::concept),
        new Column<>("role", row -> row.role().code()),
        new Column<>("domains", row -> joined(row.domains())),
        new Column<>("facet", row -> row.facet() == null ? null : row.facet().code()),
        new Column<>("own_voice", MarkerRow::ownVoice),
        new Column<>("repeated", MarkerRow::repeated),
        new Column<>("language", row -> row.language().code()),
        new Column<>("line", MarkerRow::line),
        new Column<>("segment", row -> row.segment().code()),
        new Column<>("organisation", MarkerRow::organisation));
  }

  private static String joined(List<Domain> domains) {
    return domains.stream().map(Domain::code).collect(Collectors.joining("+"));
  }

  private static List<Column<Concordance>> concordanceColumns() {
    return List.of(
        new Column<>("source", Concordance::source),
        new Column<>("left", Concordance::left),
        new Column<>("match", Concordance::match),
        new Column<>("right", Concordance::right),
        new Column<>("concept", Concordance::concept),
        new Column<>("start", Concordance::start),
        new Column<>("end", Concordance::end));
  }
}
