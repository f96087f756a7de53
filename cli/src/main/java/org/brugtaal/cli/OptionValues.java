package org.brugtaal.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brugtaal.documents.ReadOptions;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The values of options that several commands have; one that cannot be used is a {@link
 * UsageException} that says which can.
 */
final class OptionValues {

  private final Arguments arguments;

  OptionValues(Arguments arguments) {
    this.arguments = arguments;
  }

  /** One of the values that the option lists; empty if it is not given. */
  String choice(Option option) {
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

  /** A language, or null for auto or none. */
  @Nullable Language language(Option option) {
    String code = choice(option);
    return code.isEmpty() || code.equals("auto") ? null : Coded.parse(Language.class, code);
  }

  /** The partners that take part; at least one. */
  Set<Domain> partners() {
    // The measure asks whether the other partners are heard beside security and justice.
    Set<Domain> others = EnumSet.complementOf(EnumSet.of(Domain.SECURITY, Domain.JUSTICE));
    return EnumSet.copyOf(coded(Option.PARTNERS, others));
  }

  /** The named constants, each once, in the order given; at least one. */
  <E extends Enum<E> & Coded> List<E> coded(Option option, Set<E> known) {
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

  /** How files are read. */
  ReadOptions reading() {
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

  /** The folder of the index, which a command cannot do without. */
  Path index(Command command) {
    String name = arguments.value(Option.INDEX);
    if (name == null || name.isEmpty()) {
      throw new UsageException(Phrase.INDEX_NOT_GIVEN, command.title());
    }
    return Inputs.path(name)
        .orElseThrow(() -> new UsageException(Phrase.BAD_PATH, Option.INDEX.title(), name));
  }

  private static UsageException bad(Option option, String value, String choices) {
    return new UsageException(Phrase.BAD_VALUE, option.title(), value, choices);
  }
}
