package org.brugtaal.cli;

import java.util.List;
import java.util.stream.Stream;
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

/** The arguments of {@code check}, taken apart but not yet judged. */
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
  static Arguments parse(List<String> args) {
    CommandLine line = new CommandLine(spec());
    // A file may be called @notes.txt; and in scripts the last of two equal options counts.
    line.setExpandAtFiles(false)
        .setOverwrittenOptionsAllowed(true)
        .setPosixClusteredShortOptionsAllowed(true);
    try {
      return new Arguments(line.parseArgs(args.toArray(String[]::new)));
    } catch (UnmatchedArgumentException e) {
      throw unknown(e);
    } catch (MissingParameterException e) {
      throw missing(e, args);
    } catch (ParameterException e) {
      throw other(e, args);
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

  List<String> files() {
    return result.matchedPositionalValue(0, List.of());
  }

  private static CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("check");
    for (Option option : Option.values()) {
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

  private static UsageException unknown(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().get(0);
    String name = typed.split("=", 2)[0];
    return Nearest.to(name, Option.allNames())
        .map(near -> new UsageException(Phrase.MISTYPED_OPTION, name, near))
        .orElseGet(() -> new UsageException(Phrase.UNKNOWN_OPTION, name));
  }

  private static UsageException missing(MissingParameterException e, List<String> args) {
    for (ArgSpec missing : e.getMissing()) {
      if (missing instanceof OptionSpec spec) {
        Option option = Option.named(spec.longestName());
        return new UsageException(Phrase.MISSING_VALUE, option.title(), option.placeholder());
      }
    }
    return other(e, args);
  }

  /** What is left is a switch with a value; if not, the argument itself has to do. */
  private static UsageException other(ParameterException e, List<String> args) {
    for (String arg : args) {
      int sign = arg.indexOf('=');
      if (sign > 0 && isSwitch(arg.substring(0, sign))) {
        return new UsageException(Phrase.NO_VALUE_ALLOWED, arg.substring(0, sign));
      }
    }
    return new UsageException(Phrase.BAD_ARGUMENT, String.valueOf(e.getMessage()));
  }

  private static boolean isSwitch(String name) {
    return Stream.of(Option.values()).anyMatch(o -> o.isSwitch() && o.names().contains(name));
  }
}
