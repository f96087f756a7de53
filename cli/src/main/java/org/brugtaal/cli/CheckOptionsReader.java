package org.brugtaal.cli;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.lexicon.Audience;
import org.jspecify.annotations.Nullable;

/** From arguments to the options of {@code check}. */
final class CheckOptionsReader {

  private final Arguments arguments;
  private final OptionValues values;

  private CheckOptionsReader(Arguments arguments) {
    this.arguments = arguments;
    this.values = new OptionValues(arguments);
  }

  static CheckOptions read(Arguments arguments) {
    return new CheckOptionsReader(arguments).options();
  }

  private CheckOptions options() {
    List<String> files = arguments.operands();
    if (Collections.frequency(files, CheckOptions.STANDARD_STREAM) > 1) {
      throw new UsageException(Phrase.STDIN_TWICE);
    }
    return new CheckOptions(
        files,
        values.choice(Option.FORMAT).equals("json"),
        arguments.value(Option.OUTPUT),
        values.language(Option.LANG),
        analysis(),
        arguments.value(Option.LEXICON),
        values.language(Option.UI),
        arguments.has(Option.LABELS),
        arguments.has(Option.SPEAKERS),
        !values.choice(Option.FAIL_ON).isEmpty(),
        density(),
        values.reading());
  }

  private AnalysisOptions analysis() {
    AnalysisOptions options = AnalysisOptions.DEFAULT;
    if (arguments.has(Option.FOR)) {
      options = options.withAudiences(values.coded(Option.FOR, EnumSet.allOf(Audience.class)));
    }
    return arguments.has(Option.PARTNERS) ? options.withPartners(values.partners()) : options;
  }

  private @Nullable Double density() {
    String value = arguments.value(Option.FAIL_ABOVE_DENSITY);
    if (value == null) {
      return null;
    }
    if (!value.matches("\\d{1,9}([.,]\\d{1,9})?")) {
      throw new UsageException(Phrase.BAD_NUMBER, Option.FAIL_ABOVE_DENSITY.title(), value);
    }
    return Double.valueOf(value.replace(',', '.'));
  }
}
