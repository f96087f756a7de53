package org.brugtaal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.TermBridge;
import org.brugtaal.corpus.CorpusException;
import org.brugtaal.corpus.CorpusIndex;
import org.brugtaal.corpus.CorpusScan;
import org.brugtaal.corpus.RowFormat;
import org.brugtaal.corpus.ScanFailure;
import org.brugtaal.corpus.ScanListener;
import org.brugtaal.corpus.ScanReport;

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
    List<Output> outputs = outputs();
    checkPlaces(outputs.stream().map(Output::destination).toList());
    TermBridge bridge = TermBridge.of(Lexicons.load(settings.lexicon()));
    CorpusMessages.silenceLucene();
    try {
      ScanReport report = scan(new CorpusScan(bridge, settings.scan()));
      tell(report);
      write(outputs);
      return report.hasUnreadable() ? ExitCode.INPUT_FAILED : ExitCode.DONE;
    } catch (CorpusException e) {
      talk.say(CorpusMessages.of(e));
      return CorpusMessages.exitCode(e);
    }
  }

  /** Writes one table of an index. */
  private interface TableWriter {
    void write(CorpusIndex index, RowFormat format, OutputStream out) throws IOException;
  }

  /** A table that the user asked for, and where it goes. */
  private record Output(Destination destination, TableWriter table) {}

  private List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    Destination documents = Destination.of(console, Option.OUTPUT, settings.output());
    outputs.add(new Output(documents, CorpusIndex::writeDocuments));
    if (settings.hits() != null) {
      Destination hits = Destination.of(console, Option.HITS, settings.hits());
      outputs.add(new Output(hits, CorpusIndex::writeHits));
    }
    if (settings.markers() != null) {
      Destination markers = Destination.of(console, Option.MARKERS, settings.markers());
      outputs.add(new Output(markers, CorpusIndex::writeMarkers));
    }
    return outputs;
  }

  private void checkPlaces(List<Destination> destinations) {
    for (int i = 0; i < destinations.size(); i++) {
      Destination destination = destinations.get(i);
      if (destinations.subList(0, i).stream().anyMatch(destination::isSame)) {
        throw new UsageException(Phrase.OUTPUTS_ARE_SAME);
      }
      check(destination);
    }
  }

  /** Beside the documents a table would be scanned as one, or take the place of one. */
  private void check(Destination destination) {
    destination.refuseWithin(settings.index(), Phrase.OUTPUT_IN_INDEX);
    destination.refuseWithin(settings.folder(), Phrase.OUTPUT_IN_FOLDER);
    destination.refuseInputs(Stream.ofNullable(settings.lexicon()));
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

  private void write(List<Output> outputs) {
    try (CorpusIndex index = CorpusIndex.open(settings.index())) {
      for (Output output : outputs) {
        output.destination().write(out -> output.table().write(index, settings.format(), out));
      }
    }
  }
}
