package org.brugtaal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brugtaal.TermBridge;
import org.brugtaal.evaluation.Agreement;
import org.brugtaal.evaluation.Evaluation;
import org.brugtaal.evaluation.Evaluator;
import org.brugtaal.evaluation.GoldException;
import org.brugtaal.evaluation.GoldFolder;
import org.brugtaal.evaluation.GoldText;
import org.brugtaal.lexicon.Lexicon;

/**
 * The command {@code evaluate}: measures the program against marked texts, or two readers against
 * each other.
 */
final class EvaluateCommand {

  private final Console console;
  private final EvaluateSettings settings;
  private final Talk talk;

  EvaluateCommand(Console console, EvaluateSettings settings, Talk talk) {
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
    Destination figures = Destination.of(console, Option.OUTPUT, settings.output());
    Optional<Destination> list =
        Optional.ofNullable(settings.list())
            .map(name -> Destination.of(console, Option.LIST, name));
    check(figures);
    list.ifPresent(this::check);
    if (list.filter(figures::isSame).isPresent()) {
      throw new UsageException(Phrase.LIST_IS_OUTPUT);
    }
    Lexicon lexicon = Lexicons.load(settings.lexicon());
    measure(lexicon).write(figures, list);
    return ExitCode.DONE;
  }

  private EvaluationOutput measure(Lexicon lexicon) {
    List<GoldText> texts = read(settings.folder());
    EvaluationOutput output = new EvaluationOutput(settings.isJson(), lexicon, talk.language());
    Path second = settings.second();
    if (second != null) {
      List<Agreement> agreements = Agreement.between(texts, read(second, texts));
      return output.ofAgreements(agreements);
    }
    List<Evaluation> evaluations = new Evaluator(TermBridge.of(lexicon)).evaluate(texts);
    return output.ofEvaluations(evaluations);
  }

  private List<GoldText> read(Path folder) {
    try {
      return GoldFolder.read(folder, settings.language());
    } catch (GoldException e) {
      throw GoldMessages.of(e, folder.toString(), talk.language());
    }
  }

  private List<GoldText> read(Path folder, List<GoldText> first) {
    try {
      return GoldFolder.second(folder, first);
    } catch (GoldException e) {
      throw GoldMessages.of(e, folder.toString(), talk.language());
    }
  }

  /** Among marked texts a file could take the place of one. */
  private void check(Destination destination) {
    Stream.concat(Stream.of(settings.folder()), Stream.ofNullable(settings.second()))
        .forEach(folder -> destination.refuseWithin(folder, Phrase.OUTPUT_IN_GOLD));
    destination.refuseInputs(Stream.ofNullable(settings.lexicon()));
  }
}
