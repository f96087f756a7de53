package org.brugtaal.cli;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brugtaal.AnalysisOptions;
import org.brugtaal.documents.ReadOptions;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * From arguments to options; a value that cannot be used is a {@link UsageException} that says
 * which can.
 */
final class CheckOptionsReader {

  private final Arguments arguments;

  private CheckOptionsReader(Arguments arguments) {
    this.arguments = arguments;
  }

  static CheckOptions read(Arguments arguments) {
    return new CheckOptionsReader(arguments).options();
  }

  private CheckOptions options() {
    List<String> files = arguments.files();
    if (Collections.frequency(files, CheckOptions.STANDARD_STREAM) > 1) {
      throw new UsageException(Phrase.STDIN_TWICE);
    }
    return new CheckOptions(
        files,
        choice(Option.FORMAT).equals("json"),
        arguments.value(Option.OUTPUT),
        language(Option.LANG),
        analysis(),
        arguments.value(Option.LEXICON),
        language(Option.UI),
        arguments.has(Option.LABELS),
        arguments.has(Option.SPEAKERS),
        !choice(Option.FAIL_ON).isEmpty(),
        density(),
        reading());
  }

  /** One of the values that the option lists; empty if it is not given. */
  private String choice(Option option) {
    String value = arguments.value(option);
    if (value == null) {
      return "";
    }
    List<String> choices = Arrays.asList(option.placeholder().split("\\|", -1));
    if (!choices.contains(value)) {
      throw bad(option, value, String.join(", ", choices));
    }
    return value;
  }

  private @Nullable Language language(Option option) {
    String code = choice(option);
    return code.isEmpty() || code.equals("auto") ? null : Coded.parse(Language.class, code);
  }

  private AnalysisOptions analysis() {
    AnalysisOptions options = AnalysisOptions.DEFAULT;
    if (arguments.has(Option.FOR)) {
      options = options.withAudiences(coded(Option.FOR, EnumSet.allOf(Audience.class)));
    }
    if (arguments.has(Option.PARTNERS)) {
      // The measure asks whether the other partners are heard beside security and justice.
      Set<Domain> others = EnumSet.complementOf(EnumSet.of(Domain.SECURITY, Domain.JUSTICE));
      options = options.withPartners(EnumSet.copyOf(coded(Option.PARTNERS, others)));
    }
    return options;
  }

  /** The named constants, each once, in the order given; at least one. */
  private <E extends Enum<E> & Coded> List<E> coded(Option option, Set<E> known) {
    List<String> names = arguments.list(option);
    if (names.isEmpty()) {
      throw bad(option, "", codes(known));
    }
    return names.stream().map(name -> coded(option, name, known)).distinct().toList();
  }

  private static <E extends Enum<E> & Coded> E coded(Option option, String name, Set<E> known) {
    String code = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(constant -> constant.code().equals(code))
        .findFirst()
        .orElseThrow(() -> bad(option, name, codes(known)));
  }

  private static String codes(Set<? extends Coded> known) {
    return known.stream().map(Coded::code).collect(Collectors.joining(", "));
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

  private ReadOptions reading() {
    ReadOptions options = ReadOptions.DEFAULT;
    String size = arguments.value(Option.MAX_SIZE);
    if (size != null) {
      long bytes =
          ByteSize.parse(size)
              .filter(value -> value >= 1 && value <= ReadOptions.LARGEST)
              .orElseThrow(
                  () -> new UsageException(Phrase.BAD_SIZE, Option.MAX_SIZE.title(), size));
      options = options.withMaxBytes(bytes);
    }
    String encoding = arguments.value(Option.ENCODING);
    return encoding == null ? options : options.withEncoding(charset(encoding));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Phrase.BAD_ENCODING, Option.ENCODING.title(), name);
    }
  }

  private static UsageException bad(Option option, String value, String choices) {
    return new UsageException(Phrase.BAD_VALUE, option.title(), value, choices);
  }
}
