package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.TermBridge;
import org.brugtaal.corpus.CorpusException.Kind;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusScanTest {

  @TempDir private Path temp;
  private Path folder;
  private Path index;

  @BeforeEach
  void folders() throws IOException {
    folder = Files.createDirectory(temp.resolve("stukken"));
    index = temp.resolve("index");
  }

  @Test
  void run_newFolder_addsAll() {
    Corpora.fill(folder, 20, 10, 1);

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.added()).isEqualTo(20);
    assertThat(report.failures()).isEmpty();
    try (CorpusIndex open = CorpusIndex.open(index)) {
      assertThat(open.size()).isEqualTo(20);
      assertThat(open.isComplete()).isTrue();
    }
  }

  @Test
  void run_emptyFolder_givesOnlyAHeader() {
    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.files()).isZero();
    assertThat(Corpora.documents(index, RowFormat.CSV).lines()).hasSize(1);
  }

  @Test
  void run_again_addsReplacesAndRemoves() throws IOException {
    Corpora.write(folder, "blijft.txt", "De daders.");
    Corpora.write(folder, "verandert.txt", "De daders.");
    Corpora.write(folder, "weg.txt", "De daders.");
    Corpora.scan(folder, index);

    Corpora.write(folder, "verandert.txt", "De jongeren.");
    Corpora.write(folder, "nieuw.txt", "De verdachten.");
    Files.delete(folder.resolve("weg.txt"));
    ScanReport report = Corpora.scan(folder, index);

    assertThat(report)
        .returns(1, ScanReport::added)
        .returns(1, ScanReport::replaced)
        .returns(1, ScanReport::unchanged)
        .returns(1, ScanReport::removed);
    Path fresh = temp.resolve("fresh");
    Corpora.scan(folder, fresh);
    assertThat(Corpora.rows(index)).isEqualTo(Corpora.rows(fresh));
  }

  @Test
  void run_sameSizeAndTime_isToldApartByContent() throws IOException {
    Path file = Corpora.write(folder, "a.txt", "De daders zijn hier.");
    Corpora.scan(folder, index);
    var time = Files.getLastModifiedTime(file);
    Corpora.write(folder, "a.txt", "De mensen zijn hier.");
    Files.setLastModifiedTime(file, time);

    assertThat(Corpora.scan(folder, index).replaced()).isEqualTo(1);
  }

  @Test
  void run_oneOrManyThreads_sameRows() {
    Corpora.fill(folder, 60, 30, 2);

    Corpora.scan(folder, index, ScanOptions.DEFAULT.withThreads(1));
    Path many = temp.resolve("many");
    Corpora.scan(folder, many, ScanOptions.DEFAULT.withThreads(8));

    assertThat(Corpora.rows(many)).isEqualTo(Corpora.rows(index));
    assertThat(Corpora.rows(index).lines().count()).isGreaterThan(200);
  }

  @Test
  void run_rowsAreThoseOfTheFullAnalysis() {
    Corpora.write(folder, "a.txt", "De term \"daders\" valt. De verdachten zijn hier.");
    Corpora.scan(folder, index);

    List<HitRow> hits = new ArrayList<>();
    try (CorpusIndex open = CorpusIndex.open(index)) {
      open.forEachHit(hits::add);
    }
    assertThat(hits).extracting(HitRow::match).containsExactly("daders", "verdachten");
    assertThat(hits).extracting(hit -> hit.status().code()).containsExactly("mentioned", "flagged");
    assertThat(hits)
        .extracting(HitRow::left)
        .containsExactly("De term \"", "De term \"daders\" valt. De ");
    assertThat(hits).extracting(HitRow::right).element(1).isEqualTo(" zijn hier.");
  }

  @Test
  void run_listener_hearsEachFileInTurn() {
    Corpora.fill(folder, 10, 3, 3);
    List<ScanProgress> heard = new ArrayList<>();

    new CorpusScan(Corpora.BRIDGE, ScanOptions.DEFAULT.withThreads(3))
        .run(folder, index, heard::add);

    assertThat(heard).extracting(ScanProgress::done).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    assertThat(heard).extracting(ScanProgress::total).containsOnly(10);
    assertThat(heard).extracting(ScanProgress::bytes).isSorted();
  }

  @Test
  void run_indexWithinFolder_isNotScanned() {
    Corpora.write(folder, "a.txt", "De daders.");
    Path inside = folder.resolve("index");

    Corpora.scan(folder, inside);
    ScanReport report = Corpora.scan(folder, inside);

    assertThat(report).returns(1, ScanReport::files).returns(1, ScanReport::unchanged);
  }

  @Test
  void run_otherLexicon_isRefusedUnlessRebuilt() {
    Corpora.fill(folder, 3, 3, 4);
    Corpora.scan(folder, index);
    String before = Corpora.rows(index);
    Lexicon lexicon = Lexicon.bundled();
    TermBridge other =
        TermBridge.of(
            Lexicon.of(
                new LexiconContent(
                    "9.9.9", lexicon.concepts(), lexicon.exceptions(), lexicon.cues())));

    CorpusException refused = refused(() -> scan(other, ScanOptions.DEFAULT));

    assertThat(refused.kind()).isEqualTo(Kind.OTHER_LEXICON);
    assertThat(refused.detail()).contains(lexicon.version(), "9.9.9");
    assertThat(Corpora.rows(index)).isEqualTo(before);
    assertThat(scan(other, ScanOptions.DEFAULT.withRebuild()).added()).isEqualTo(3);
    assertThat(Corpora.documents(index, RowFormat.CSV)).contains("9.9.9");
  }

  @Test
  void run_otherOptions_areRefused() {
    Corpora.fill(folder, 2, 3, 5);
    Corpora.scan(folder, index);
    AnalysisOptions partners = AnalysisOptions.DEFAULT.withPartners(Set.of(Domain.CARE));

    assertThat(
            refused(() -> scan(Corpora.BRIDGE, ScanOptions.DEFAULT.withAnalysis(partners))).kind())
        .isEqualTo(Kind.OTHER_OPTIONS);
    assertThat(refused(() -> scan(Corpora.BRIDGE, ScanOptions.DEFAULT.withoutText())).kind())
        .isEqualTo(Kind.OTHER_OPTIONS);
  }

  @Test
  void run_folderWithOtherFiles_isLeftAlone() {
    Corpora.fill(folder, 2, 3, 6);
    Path other = temp.resolve("foto's");
    Path photo = Corpora.write(other, "strand.jpg", "x");

    for (ScanOptions options : List.of(ScanOptions.DEFAULT, ScanOptions.DEFAULT.withRebuild())) {
      CorpusException refused = refused(() -> Corpora.scan(folder, other, options));
      assertThat(refused.kind()).isEqualTo(Kind.NOT_AN_INDEX);
      assertThat(photo).exists();
    }
  }

  @Test
  void run_indexIsFolder_isRefused() {
    Corpora.fill(folder, 2, 3, 7);

    assertThat(refused(() -> Corpora.scan(folder, folder)).kind()).isEqualTo(Kind.INDEX_IS_FOLDER);
  }

  @Test
  void run_noFolder_isRefused() {
    assertThat(refused(() -> Corpora.scan(temp.resolve("niets"), index)).kind())
        .isEqualTo(Kind.NO_FOLDER);
    assertThat(index).doesNotExist();
  }

  @Test
  void run_whileAnotherScanRuns_isRefused_andHarmsNothing() {
    Corpora.fill(folder, 4, 3, 8);
    List<Kind> kinds = new ArrayList<>();

    ScanReport report =
        new CorpusScan(Corpora.BRIDGE, ScanOptions.DEFAULT)
            .run(folder, index, p -> kinds.add(refused(() -> Corpora.scan(folder, index)).kind()));

    assertThat(kinds).hasSize(4).containsOnly(Kind.LOCKED);
    assertThat(report.added()).isEqualTo(4);
    assertThat(
            refused(
                    () ->
                        new CorpusScan(Corpora.BRIDGE, ScanOptions.DEFAULT)
                            .run(
                                folder,
                                index,
                                p ->
                                    Corpora.scan(folder, index, ScanOptions.DEFAULT.withRebuild())))
                .kind())
        .isEqualTo(Kind.LOCKED);
    assertThat(Corpora.scan(folder, index).unchanged()).isEqualTo(4);
  }

  @Test
  void run_interrupted_keepsWhatWasDone_andGoesOnLater() {
    Corpora.fill(folder, 40, 5, 9);
    CorpusException stopped =
        refused(
            () ->
                new CorpusScan(Corpora.BRIDGE, ScanOptions.DEFAULT.withThreads(2))
                    .run(
                        folder,
                        index,
                        p -> {
                          if (p.done() == 5) {
                            Thread.currentThread().interrupt();
                          }
                        }));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(stopped.kind()).isEqualTo(Kind.INTERRUPTED);
    try (CorpusIndex open = CorpusIndex.open(index)) {
      assertThat(open.isComplete()).isFalse();
      assertThat(open.size()).isBetween(5, 39);
    }

    Corpora.scan(folder, index);

    Path fresh = temp.resolve("fresh");
    Corpora.scan(folder, fresh);
    assertThat(Corpora.rows(index)).isEqualTo(Corpora.rows(fresh));
  }

  @Test
  void run_withoutText_keepsNoWordButTheHits() throws IOException {
    Corpora.write(folder, "a.txt", "De daders wonen in Geheimburg aan de Stiltegracht.");
    Corpora.scan(folder, index, ScanOptions.DEFAULT.withoutText());

    String hits = Corpora.hits(index, RowFormat.CSV);
    assertThat(hits).contains("daders", "not-kept").doesNotContain("Geheimburg");
    try (var files = Files.list(index)) {
      for (Path file : files.toList()) {
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(bytes.toLowerCase(java.util.Locale.ROOT))
            .doesNotContain("geheimburg", "stiltegracht", "wonen");
      }
    }
    try (CorpusIndex open = CorpusIndex.open(index)) {
      assertThat(open.keepsText()).isFalse();
      assertThat(
              open.searcher()
                  .count(
                      new org.apache.lucene.search.TermQuery(
                          new org.apache.lucene.index.Term("text", "wonen"))))
          .isZero();
    }
  }

  private ScanReport scan(TermBridge bridge, ScanOptions options) {
    return new CorpusScan(bridge, options).run(folder, index, ScanListener.NONE);
  }

  private static CorpusException refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable scan) {
    CorpusException refused = catchThrowableOfType(CorpusException.class, scan);
    assertThat(refused).isNotNull();
    return refused;
  }
}
