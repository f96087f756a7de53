package org.brugtaal.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Lexicon;

/** The program {@code brugtaal}: finds the command, runs it, and gives its exit code. */
public final class Main {

  private static final String UI = Option.UI.title();

  private final Console console;
  private final Function<Lexicon, Engine> engines;

  Main(Console console) {
    this(console, lexicon -> TermBridge.of(lexicon)::analyze);
  }

  Main(Console console, Function<Lexicon, Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  /**
   * Runs the program in this process and ends it.
   *
   * @param args the arguments, as {@code brugtaal --help} describes them
   */
  public static void main(String[] args) {
    System.exit(new Main(Console.ofProcess()).run(List.of(args)));
  }

  /** Runs the program; nothing that goes wrong leaves it as an exception. */
  int run(List<String> args) {
    Talk talk = new Talk(console.err(), UiLanguage.of(args, console));
    try {
      return dispatch(args, talk).code();
    } catch (UsageException e) {
      talk.say(e.message());
      e.details().forEach(talk::detail);
      return ExitCode.USAGE.code();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      talk.say(Message.of(Phrase.BROKE_DOWN, InputMessages.place(e)));
      return ExitCode.INPUT_FAILED.code();
    }
  }

  private ExitCode dispatch(List<String> args, Talk talk) {
    List<String> rest = new ArrayList<>(args);
    List<String> ui = takeUi(rest);
    if (rest.isEmpty()) {
      console.err().print(Help.BRUGTAAL.in(talk.language()));
      return ExitCode.USAGE;
    }
    String word = rest.remove(0);
    Optional<Command> command = Command.named(word);
    if (command.isPresent()) {
      rest.addAll(0, ui);
      return run(command.get(), rest, talk);
    }
    return switch (word) {
      case "help", "-h", "--help" -> print(subject(rest).in(talk.language()));
      case "-V", "--version" -> print(Version.text());
      default -> throw unknown(word);
    };
  }

  private static Help subject(List<String> words) {
    return words.stream()
        .flatMap(word -> Command.named(word).stream())
        .findFirst()
        .map(Command::help)
        .orElse(Help.BRUGTAAL);
  }

  private static UsageException unknown(String command) {
    List<String> known = new ArrayList<>(List.of("help", "--help", "--version"));
    Stream.of(Command.values()).map(Command::title).forEach(known::add);
    Message hint =
        Nearest.to(command, known)
            .map(near -> Message.of(Phrase.DID_YOU_MEAN, near))
            .orElse(Message.NONE);
    return new UsageException(Phrase.UNKNOWN_COMMAND, command, hint);
  }

  /** Takes {@code --ui} from before the command, where it means the same as behind it. */
  private static List<String> takeUi(List<String> args) {
    int length = 0;
    if (!args.isEmpty()) {
      length = args.get(0).startsWith(UI + "=") ? 1 : args.get(0).equals(UI) ? 2 : 0;
    }
    List<String> first = args.subList(0, Math.min(length, args.size()));
    List<String> taken = List.copyOf(first);
    first.clear();
    return taken;
  }

  private ExitCode run(Command command, List<String> args, Talk talk) {
    Arguments arguments = Arguments.parse(args, command);
    if (arguments.has(Option.HELP)) {
      return print(command.help().in(talk.language()));
    }
    if (arguments.has(Option.VERSION)) {
      return print(Version.text());
    }
    return switch (command) {
      case CHECK ->
          new CheckCommand(console, CheckOptionsReader.read(arguments), talk, engines).run();
      case SCAN -> new ScanCommand(console, ScanSettingsReader.read(arguments), talk).run();
      case SEARCH -> new SearchCommand(console, SearchSettings.read(arguments), talk).run();
      case EVALUATE -> new EvaluateCommand(console, EvaluateSettings.read(arguments), talk).run();
    };
  }

  private ExitCode print(String text) {
    try {
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
      console.out().flush();
    } catch (IOException e) {
      if (!console.isClosedPipe(e)) {
        throw new UsageException(Phrase.STDOUT_NOT_WRITTEN, Reason.of(e, Phrase.NO_FILE));
      }
    }
    return ExitCode.DONE;
  }
}
