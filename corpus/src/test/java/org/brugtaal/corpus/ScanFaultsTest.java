package org.brugtaal.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.brugtaal.corpus.CorpusException.Kind;
import org.brugtaal.documents.DocumentException;
import org.brugtaal.documents.ReadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong with files, folders, disks and indexes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ScanFaultsTest {

  @TempDir private Path temp;
  private Path folder;
  private Path index;

  @BeforeEach
  void folders() throws IOException {
    folder = Files.createDirectory(temp.resolve("stukken"));
    index = temp.resolve("index");
    Corpora.write(folder, "goed.txt", "De daders.");
  }

  @Test
  void links_areNotFollowed() throws IOException {
    Path outside = Corpora.write(temp.resolve("elders"), "geheim.txt", "De verdachten.");
    Files.createSymbolicLink(folder.resolve("bestand"), outside);
    Files.createSymbolicLink(folder.resolve("map"), outside.getParent());
    Files.createSymbolicLink(folder.resolve("lus"), folder);
    Files.createSymbolicLink(folder.resolve("kapot"), folder.resolve("niets"));

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.files()).isEqualTo(1);
    assertThat(report.failures()).hasSize(4).allMatch(f -> f.kind() == ScanFailure.Kind.LINK);
    assertThat(report.hasUnreadable()).isFalse();
  }

  @Test
  void pipeInTheFolder_isSkippedWithoutWaiting() throws Exception {
    shell("mkfifo pijp");

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.failures())
        .containsExactly(ScanFailure.of("pijp", ScanFailure.Kind.NOT_A_FILE, ""));
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void whatIsNoText_isReported_andStopsNothing() throws IOException {
    Files.write(folder.resolve("foto.jpg"), new byte[] {1, 0, 2, 0, 0, 7, 9, 0, 0, 0});
    Corpora.write(folder, "plan.pdf", "%PDF-1.7 kapot");
    Corpora.write(folder, "groot.txt", "ja ".repeat(500));

    ScanReport report =
        Corpora.scan(
            folder, index, ScanOptions.DEFAULT.withReading(ReadOptions.DEFAULT.withMaxBytes(1000)));

    assertThat(report.hasUnreadable()).isTrue();
    assertThat(report.failures())
        .extracting(ScanFailure::source)
        .containsExactly("foto.jpg", "groot.txt", "plan.pdf");
    assertThat(report.failures())
        .extracting(ScanFailure::kind)
        .containsOnly(ScanFailure.Kind.NOT_READ);
    assertThat(report.failures().get(1).reason()).isEqualTo(DocumentException.Kind.TOO_LARGE);
    assertThat(report.added()).isEqualTo(1);
  }

  @Test
  void fileThatCanNoLongerBeRead_losesItsRow() throws IOException {
    Corpora.scan(folder, index);
    Files.write(folder.resolve("goed.txt"), new byte[] {1, 0, 2, 0, 0, 7, 9, 0, 0, 0});

    assertThat(Corpora.scan(folder, index).removed()).isEqualTo(1);
    assertThat(Corpora.documents(index, RowFormat.CSV).lines()).hasSize(1);
  }

  @Test
  void unreadableFile_isReported() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root reads everything");
    Path secret = Corpora.write(folder, "dicht.txt", "De daders.");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.failures().get(0).reason()).isEqualTo(DocumentException.Kind.UNREADABLE);
  }

  @Test
  void oddNames_areKeptApart_andComeBack() throws Exception {
    assumeTrue(File.separatorChar == '/', "names of POSIX systems");
    shell(
        "printf 'De daders.' | tee -- \"$(printf 'twee\\nregels.txt')\" 'quote\".txt' '-rf' '=cmd'"
            + " \"$(printf 'caf\\303\\251.txt')\" \"$(printf 'lat\\351n.txt')\""
            + " \"$(printf 'lat\\352n.txt')\" 'back\\slash'"
            + " \"$(printf 'n%.0s' $(seq 255))\" > /dev/null");

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.failures()).isEmpty();
    assertThat(report.added()).isEqualTo(10);
    assertThat(Corpora.documents(index, RowFormat.JSON_LINES).lines().map(ScanFaultsTest::source))
        .containsExactly(
            "-rf",
            "=cmd",
            "back\\\\x5Cslash",
            "caf\u00e9.txt",
            "goed.txt",
            "lat\\\\xE9n.txt",
            "lat\\\\xEAn.txt",
            "n".repeat(255),
            "quote\\\".txt",
            "twee\\nregels.txt");
    assertThat(Corpora.scan(folder, index).unchanged()).isEqualTo(10);
  }

  private static String source(String line) {
    return line.substring("{\"source\":\"".length(), line.indexOf("\",\"language\""));
  }

  @Test
  void folderThousandLevelsDeep_isReachedOrReported() throws IOException {
    Path deep = folder;
    for (int i = 0; i < 1000; i++) {
      deep = deep.resolve("d");
    }
    Files.createDirectories(deep);
    Corpora.write(deep, "diep.txt", "De verdachten.");

    ScanReport report = Corpora.scan(folder, index);

    assertThat(report.failures()).isEmpty();
    assertThat(report.added()).isEqualTo(2);
  }

  @Test
  void fileRemovedWhileScanning_isReported() {
    ScanReport report =
        scanWith(
            (file, limit) -> {
              Files.delete(file.path());
              return FileContent.read(file.path(), limit);
            });

    assertThat(report.failures())
        .containsExactly(ScanFailure.of("goed.txt", ScanFailure.Kind.REMOVED, ""));
  }

  @Test
  void fileChangedWhileScanning_isReported_andSeenNextTime() {
    ScanReport report =
        scanWith(
            (file, limit) -> {
              FileContent content = FileContent.read(file.path(), limit);
              Corpora.write(folder, "goed.txt", "De verdachten zijn hier.");
              return new FileContent(content.bytes(), content.hash(), true);
            });

    assertThat(report.failures())
        .containsExactly(ScanFailure.of("goed.txt", ScanFailure.Kind.CHANGED, ""));
    assertThat(Corpora.hits(index, RowFormat.CSV)).contains("daders");
    assertThat(Corpora.scan(folder, index).replaced()).isEqualTo(1);
    assertThat(Corpora.hits(index, RowFormat.CSV)).contains("verdachten");
  }

  @Test
  void content_changesBetweenTheLooks_isNoticed() throws Exception {
    Path growing = Corpora.write(folder, "groeit.txt", "ja ".repeat(2_000_000));
    Thread writer =
        new Thread(
            () -> {
              for (int i = 0; i < 200; i++) {
                Corpora.write(folder, "groeit.txt", "nee " + i);
              }
            });
    writer.start();
    boolean noticed = false;
    while (writer.isAlive()) {
      noticed |= FileContent.read(growing, 10_000_000).changed();
    }
    writer.join();
    assertThat(noticed).isTrue();
    assertThat(FileContent.read(growing, 10_000_000).changed()).isFalse();
  }

  private record Thrown(Throwable error, ScanFailure.Kind kind) {}

  @Test
  void errorInOneFile_isReported_andTheOthersGoOn() {
    Corpora.write(folder, "raar.txt", "De verdachten.");
    List<Thrown> cases =
        List.of(
            new Thrown(new OutOfMemoryError(), ScanFailure.Kind.OUT_OF_MEMORY),
            new Thrown(new StackOverflowError(), ScanFailure.Kind.ERROR),
            new Thrown(new IllegalStateException("geheim"), ScanFailure.Kind.ERROR),
            new Thrown(new IOException("geheim"), ScanFailure.Kind.NOT_READ));
    for (Thrown row : cases) {
      ScanReport report =
          scanWith(
              (file, limit) -> {
                if (file.name().equals("raar.txt")) {
                  ScanFaultsTest.<RuntimeException>sneak(row.error);
                }
                return FileContent.read(file.path(), limit);
              });
      assertThat(report.failures()).extracting(ScanFailure::kind).containsExactly(row.kind);
      assertThat(report.failures().toString()).doesNotContain("geheim");
      assertThat(Corpora.documents(index, RowFormat.CSV)).contains("goed.txt");
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> void sneak(Throwable error) throws E {
    throw (E) error;
  }

  @Test
  void damagedIndex_isNeverReadSilently_andCanBeRebuilt() throws IOException {
    Corpora.fill(folder, 30, 20, 11);
    Corpora.scan(folder, index);
    String rows = Corpora.rows(index);
    Path whole = temp.resolve("whole");
    copy(index, whole);
    Random random = new Random(12);
    for (Path file : files(whole)) {
      for (int round = 0; round < 6; round++) {
        byte[] bytes = Files.readAllBytes(file);
        String damage;
        if (round % 3 == 0) {
          int length = random.nextInt(bytes.length);
          bytes = Arrays.copyOf(bytes, length);
          damage = "cut to " + length;
        } else {
          int at = random.nextInt(bytes.length);
          bytes[at] ^= (byte) (1 << random.nextInt(8));
          damage = "bit at " + at;
        }
        Path damaged = index.resolve(file.getFileName());
        Files.write(damaged, bytes);
        CorpusException e = catchThrowableOfType(CorpusException.class, () -> Corpora.rows(index));
        assertThat(e).as("%s %s", file.getFileName(), damage).isNotNull();
        assertThat(e.kind())
            .as("%s %s", file.getFileName(), damage)
            .isIn(Kind.CORRUPT, Kind.OTHER_FORMAT, Kind.NO_INDEX);
        CorpusException scanned =
            catchThrowableOfType(CorpusException.class, () -> Corpora.scan(folder, index));
        assertThat(scanned).as("scan, %s %s", file.getFileName(), damage).isNotNull();
        Files.copy(file, damaged, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assertThat(Corpora.rows(index)).isEqualTo(rows);
    Files.write(files(index).get(0), new byte[] {1, 2, 3});
    Corpora.scan(folder, index, ScanOptions.DEFAULT.withRebuild());
    assertThat(Corpora.rows(index)).isEqualTo(rows);
  }

  @Test
  void missingFileOfTheIndex_isNoticed() throws IOException {
    Corpora.scan(folder, index);
    for (Path file : files(index)) {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      assertThat(catchThrowableOfType(CorpusException.class, () -> Corpora.rows(index)))
          .as("without %s", file.getFileName())
          .isNotNull();
      Files.write(file, bytes);
    }
  }

  @Test
  void fullDisk_anywhere_isReported_andWhatWasCommittedIsKept() throws Exception {
    Corpora.fill(folder, 90, 60, 13);
    Stamp stamp = Stamp.of(Corpora.BRIDGE.lexicon(), ScanOptions.DEFAULT);
    int full = 0;
    int kept = 0;
    for (long limit = 40_000; limit < 400_000; limit += 60_000) {
      try (MockDirectoryWrapper disk =
          new MockDirectoryWrapper(new Random(14), new ByteBuffersDirectory())) {
        disk.setAssertNoUnrefencedFilesOnClose(false);
        disk.setMaxSizeInBytes(limit);
        Exception failure =
            org.assertj.core.api.Assertions.catchException(() -> scanOnto(disk, stamp));
        disk.setMaxSizeInBytes(0);
        if (failure != null) {
          full++;
          assertThat(failure).as("at %d", limit).isInstanceOf(IOException.class);
          assertThat(Storage.problem(index, (IOException) failure).kind()).isEqualTo(Kind.STORAGE);
        }
        ScanReport report = scanOnto(disk, stamp);
        kept += failure != null && report.unchanged() > 0 ? 1 : 0;
        assertThat(report.unchanged() + report.added()).as("at %d", limit).isEqualTo(91);
      }
    }
    assertThat(full).isGreaterThan(1);
    assertThat(kept).isPositive();
  }

  private ScanReport scanOnto(Directory disk, Stamp stamp) throws Exception {
    CorpusScan scan =
        new CorpusScan(
            Corpora.BRIDGE,
            ScanOptions.DEFAULT.withThreads(2),
            FileTask.READER,
            new ScanRun.CommitPolicy(10, Long.MAX_VALUE));
    try (IndexStore store = IndexStore.open(index, open(disk), stamp, false)) {
      return scan.scan(folder, index, store, ScanListener.NONE);
    }
  }

  /** The same directory, which stays open when the store closes its own. */
  private static Directory open(Directory disk) {
    return new FilterDirectory(disk) {
      @Override
      public void close() {}
    };
  }

  private ScanReport scanWith(FileTask.Reader reader) {
    return new CorpusScan(Corpora.BRIDGE, ScanOptions.DEFAULT, reader, ScanRun.CommitPolicy.DEFAULT)
        .run(folder, index, ScanListener.NONE);
  }

  private void shell(String command) throws Exception {
    assumeTrue(File.separatorChar == '/', "a shell");
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", command);
    // Java hands arguments over in the encoding of the locale.
    Process process = builder.directory(folder.toFile()).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  private static List<Path> files(Path index) throws IOException {
    try (var files = Files.list(index)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : files(from)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }
}
