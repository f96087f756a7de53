package org.brugtaal.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.brugtaal.TermBridge;
import org.brugtaal.corpus.CorpusException;
import org.brugtaal.corpus.CorpusIndex;
import org.brugtaal.corpus.CorpusScan;
import org.brugtaal.corpus.ScanFailure;
import org.brugtaal.corpus.ScanListener;
import org.brugtaal.corpus.ScanReport;
import org.jspecify.annotations.Nullable;

/** The command {@code scan}: brings an index up to date, tells what was done, writes the rows. */
final class ScanCommand {

  private final Console console;
  private final ScanSettings settings;
  private final Talk talk;

  ScanCommand(Console console, ScanSettings settings, Talk talk) {
    this.console = console;
    this.settings = settings;
    this.talk = talk;
  }

  /**
   * Runs the command.
   *
   * @throws UsageException if it cannot be run as asked
   */
  ExitCode run() {
    Destination documents = Destination.of(console, Option.OUTPUT, settings.output());
    Destination hits = hits();
    checkPlaces(documents, hits);
    TermBridge bridge = TermBridge.of(Lexicons.load(settings.lexicon()));
    CorpusMessages.silenceLucene();
    try {
      ScanReport report = scan(new CorpusScan(bridge, settings.scan()));
      tell(report);
      writeRows(documents, hits);
      return report.hasUnreadable() ? ExitCode.INPUT_FAILED : ExitCode.DONE;
    } catch (CorpusException e) {
      talk.say(CorpusMessages.of(e));
      return CorpusMessages.exitCode(e);
    }
  }

  private @Nullable Destination hits() {
    String name = settings.hits();
    return name == null ? null : Destination.of(console, Option.HITS, name);
  }

  private void checkPlaces(Destination documents, @Nullable Destination hits) {
    if (hits != null && hits.isSame(documents)) {
      throw new UsageException(Phrase.OUTPUTS_ARE_SAME);
    }
    Stream.concat(Stream.of(documents), Stream.ofNullable(hits))
        .forEach(destination -> destination.file().ifPresent(file -> check(destination, file)));
  }

  /** Beside the documents a table would be scanned as one, or take the place of one. */
  private void check(Destination destination, Path file) {
    if (OutputFile.isWithin(file, settings.index())) {
      throw destination.refused(Phrase.OUTPUT_IN_INDEX);
    }
    if (OutputFile.isWithin(file, settings.folder())) {
      throw destination.refused(Phrase.OUTPUT_IN_FOLDER);
    }
    boolean isLexicon =
        Stream.ofNullable(settings.lexicon())
            .flatMap(name -> Inputs.path(name).stream())
            .anyMatch(lexicon -> OutputFile.isSame(file, lexicon));
    if (isLexicon) {
      throw destination.refused(Phrase.OUTPUT_IS_INPUT);
    }
  }

  private ScanReport scan(CorpusScan scan) {
    ScanListener listener =
        console.errIs() == Channel.TERMINAL
            ? new ProgressLine(talk, System::nanoTime)
            : ScanListener.NONE;
    try {
      return scan.run(settings.folder(), settings.index(), listener);
    } finally {
      talk.clear();
    }
  }

  private void tell(ScanReport report) {
    int leftOut = 0;
    for (ScanFailure failure : report.failures()) {
      talk.say(failure.source(), CorpusMessages.of(failure));
      leftOut += failure.kind().isOnPurpose() ? 1 : 0;
    }
    talk.say(
        Message.of(
            Phrase.SCANNED,
            report.added(),
            report.replaced(),
            report.unchanged(),
            report.removed(),
            report.failures().size() - leftOut,
            leftOut));
  }

  private void writeRows(Destination documents, @Nullable Destination hits) {
    try (CorpusIndex index = CorpusIndex.open(settings.index())) {
      documents.write(out -> index.writeDocuments(settings.format(), out));
      if (hits != null) {
        hits.write(out -> index.writeHits(settings.format(), out));
      }
    }
  }
}
