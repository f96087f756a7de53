package org.brugtaal.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.brugtaal.corpus.CorpusException;
import org.brugtaal.corpus.ScanFailure;
import org.brugtaal.documents.DocumentException;

/** Puts into words what is wrong with an index or a scanned file. */
final class CorpusMessages {

  /** Held here, as Java forgets the level of a logger that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private CorpusMessages() {}

  /** Keeps Lucene from advising on the settings of Java, which is of no use to our users. */
  static void silenceLucene() {
    LUCENE.setLevel(Level.SEVERE);
  }

  static Message of(CorpusException e) {
    Phrase phrase = phrase(e.kind());
    return phrase == Phrase.NOTHING_SOUGHT
        ? Message.of(phrase)
        : Message.of(phrase, e.place(), Reason.of(e.detail()));
  }

  private static Phrase phrase(CorpusException.Kind kind) {
    return switch (kind) {
      case NO_FOLDER -> Phrase.NO_SCAN_FOLDER;
      case INDEX_IS_FOLDER -> Phrase.INDEX_IS_FOLDER;
      case NO_INDEX -> Phrase.NO_INDEX;
      case NOT_AN_INDEX -> Phrase.NOT_AN_INDEX;
      case LOCKED -> Phrase.INDEX_LOCKED;
      case CORRUPT -> Phrase.INDEX_CORRUPT;
      case OTHER_FORMAT -> Phrase.OTHER_FORMAT;
      case OTHER_LEXICON -> Phrase.OTHER_LEXICON;
      case OTHER_OPTIONS -> Phrase.OTHER_OPTIONS;
      case STORAGE -> Phrase.INDEX_STORAGE;
      case NO_TEXT -> Phrase.INDEX_WITHOUT_TEXT;
      case EMPTY_QUERY -> Phrase.NOTHING_SOUGHT;
      case INTERRUPTED -> Phrase.SCAN_INTERRUPTED;
    };
  }

  /** Whether the user has to ask for something else, or the system was in the way. */
  static ExitCode exitCode(CorpusException e) {
    return switch (e.kind()) {
      case STORAGE, INTERRUPTED -> ExitCode.INPUT_FAILED;
      default -> ExitCode.USAGE;
    };
  }

  static Message of(ScanFailure failure) {
    return switch (failure.kind()) {
      case LINK -> Message.of(Phrase.SCAN_LINK);
      case NOT_A_FILE -> Message.of(Phrase.SCAN_NOT_A_FILE);
      case NOT_READ -> notRead(failure);
      case FOLDER_NOT_READ ->
          Message.of(Phrase.SCAN_FOLDER_UNREADABLE, Reason.of(failure.detail()));
      case REMOVED -> Message.of(Phrase.SCAN_REMOVED);
      case CHANGED -> Message.of(Phrase.SCAN_CHANGED);
      case OUT_OF_MEMORY -> Message.of(Phrase.INPUT_NEEDS_MEMORY);
      case ERROR -> Message.of(Phrase.INPUT_DEFEATED, failure.detail());
    };
  }

  private static Message notRead(ScanFailure failure) {
    DocumentException.Kind reason = failure.reason();
    return reason == null
        ? Message.of(Phrase.INPUT_UNREADABLE, Reason.of(failure.detail()))
        : InputMessages.of(reason, failure.source(), failure.detail(), failure.at());
  }
}
