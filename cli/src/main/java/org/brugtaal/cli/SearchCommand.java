package org.brugtaal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.brugtaal.corpus.CorpusException;
import org.brugtaal.corpus.CorpusIndex;
import org.brugtaal.corpus.CorpusSearch;
import org.brugtaal.corpus.RowFormat;

/** The command {@code search}: shows where an index holds a word or a concept. */
final class SearchCommand {

  private final Console console;
  private final SearchSettings settings;
  private final Talk talk;

  SearchCommand(Console console, SearchSettings settings, Talk talk) {
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
    Destination destination = Destination.of(console, Option.OUTPUT, settings.output());
    destination.refuseWithin(settings.index(), Phrase.OUTPUT_IN_INDEX);
    CorpusMessages.silenceLucene();
    try (CorpusIndex index = CorpusIndex.open(settings.index())) {
      if (!index.isComplete()) {
        talk.say(Message.of(Phrase.INDEX_INCOMPLETE, settings.index()));
      }
      tellUnknownConcept(index);
      CorpusSearch search = CorpusSearch.in(index);
      destination.write(out -> write(search, out));
      return ExitCode.DONE;
    } catch (CorpusException e) {
      talk.say(CorpusMessages.of(e));
      return CorpusMessages.exitCode(e);
    }
  }

  /** Nothing found may be a slip of the keys. */
  private void tellUnknownConcept(CorpusIndex index) {
    String query = settings.query();
    if (!query.startsWith(CorpusSearch.CONCEPT)) {
      return;
    }
    String id = query.substring(CorpusSearch.CONCEPT.length()).strip();
    Set<String> known = index.concepts();
    if (!known.contains(id)) {
      Message meant =
          Nearest.to(id, known)
              .map(nearest -> Message.of(Phrase.CONCEPT_MEANT, CorpusSearch.CONCEPT + nearest))
              .orElse(Message.NONE);
      talk.say(Message.of(Phrase.CONCEPT_NOWHERE, id, meant));
    }
  }

  private void write(CorpusSearch search, OutputStream out) throws IOException {
    if (settings.isCsv()) {
      search.write(settings.query(), RowFormat.CSV, out);
      return;
    }
    PlacesText text = new PlacesText(out, talk.language());
    try {
      search.find(settings.query(), text::place);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.end();
  }
}
