package org.brugtaal.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The arguments of a command, taken apart but not yet judged. */
final class Arguments {

  private final ParseResult result;

  private Arguments(ParseResult result) {
    this.result = result;
  }

  /**
   * Takes arguments apart.
   *
   * @throws UsageException if there is an unknown option or a value is missing
   */
  static Arguments parse(List<String> args, Command command) {
    CommandLine line = new CommandLine(spec(command));
    // A file may be called @notes.txt; and in scripts the last of two equal options counts.
    line.setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setPosixClusteredShortOptionsAllowed(true);
    try {
      return new Arguments(line.parseArgs(args.toArray(String[]::new)));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e, command);
    } catch (MissingParameterException e) {
      throw missing(e, args, command);
    } catch (ParameterException e) {
      throw other(e, args, command);
    }
  }

  boolean has(Option option) {
    return result.hasMatchedOption(option.title());
  }

  /** The value of an option, or null if it is not given. */
  @Nullable String value(Option option) {
    return result.matchedOptionValue(option.title(), null);
  }

  /** The values of a list, without blanks and empty ones. */
  List<String> list(Option option) {
    List<String> values = result.matchedOptionValue(option.title(), List.of());
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** What is no option: files, a folder, words. */
  List<String> operands() {
    return result.matchedPositionalValue(0, List.of());
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.title());
    for (Option option : command.options()) {
      spec.addOption(option.spec());
    }
    return spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .build());
  }

  private static UsageException unknown(UnmatchedArgumentException e, Command command) {
    String typed = e.getUnmatched().get(0);
    String name = typed.split("=", 2)[0];
    return Nearest.to(name, command.optionNames())
        .map(near -> new UsageException(Phrase.MISTYPED_OPTION, name, near, command.title()))
        .orElseGet(() -> new UsageException(Phrase.UNKNOWN_OPTION, name, command.title()));
  }

  private static UsageException missing(
      MissingParameterException e, List<String> args, Command command) {
    for (ArgSpec missing : e.getMissing()) {
      if (missing instanceof OptionSpec spec) {
        Option option = named(spec.longestName(), command);
        return new UsageException(Phrase.MISSING_VALUE, option.title(), option.placeholder());
      }
    }
    return other(e, args, command);
  }

  /** What is left is a switch with a value; if not, the argument itself has to do. */
  private static UsageException other(ParameterException e, List<String> args, Command command) {
    for (String arg : args) {
      int sign = arg.indexOf('=');
      if (sign > 0 && isSwitch(arg.substring(0, sign), command)) {
        return new UsageException(Phrase.NO_VALUE_ALLOWED, arg.substring(0, sign));
      }
    }
    return new UsageException(Phrase.BAD_ARGUMENT, String.valueOf(e.getMessage()), command.title());
  }

  private static boolean isSwitch(String name, Command command) {
    return command.options().stream().anyMatch(o -> o.isSwitch() && o.names().contains(name));
  }

  private static Option named(String name, Command command) {
    return command.options().stream()
        .filter(option -> option.names().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
