package org.brugtaal.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brugtaal.evaluation.GoldException;
import org.brugtaal.evaluation.GoldProblem;
import org.brugtaal.evaluation.MarkStatus;
import org.brugtaal.lexicon.Language;

/** Puts into words what is wrong with marked texts. */
final class GoldMessages {

  private GoldMessages() {}

  /** The exception as a mistake of the user, with a line for each problem. */
  static UsageException of(GoldException e, String folder, Language ui) {
    List<String> problems = e.problems().stream().map(problem -> of(problem).in(ui)).toList();
    return new UsageException(Message.of(Phrase.GOLD_PROBLEMS, folder), problems);
  }

  private static Message of(GoldProblem problem) {
    Message what = what(problem);
    return problem.line() == 0
        ? Message.of(Phrase.ABOUT_SOURCE, problem.file(), what)
        : Message.of(Phrase.AT_LINE, problem.file(), problem.line(), what);
  }

  private static Message what(GoldProblem problem) {
    String detail = problem.detail();
    return switch (problem.kind()) {
      case NO_FOLDER -> Message.of(Phrase.GOLD_NO_FOLDER);
      case NO_GOLD -> Message.of(Phrase.GOLD_NONE);
      case NO_TEXT -> Message.of(Phrase.GOLD_NO_TEXT, detail);
      case UNREADABLE -> Message.of(Phrase.GOLD_UNREADABLE, detail);
      case NOT_UTF8 -> Message.of(Phrase.GOLD_NOT_UTF8);
      case NO_LANGUAGE -> Message.of(Phrase.GOLD_NO_LANGUAGE);
      case NO_COLUMN -> Message.of(Phrase.GOLD_NO_COLUMN, detail);
      case BAD_LINE -> Message.of(Phrase.GOLD_BAD_LINE, detail);
      case UNKNOWN_STATUS -> Message.of(Phrase.GOLD_UNKNOWN_STATUS, detail, statuses());
      case MARK_NOT_FOUND -> Message.of(Phrase.GOLD_NOT_FOUND, detail);
      case UNKNOWN_LANGUAGE -> Message.of(Phrase.GOLD_UNKNOWN_LANGUAGE, detail);
    };
  }

  private static String statuses() {
    return Stream.of(MarkStatus.values()).map(MarkStatus::code).collect(Collectors.joining(", "));
  }
}
