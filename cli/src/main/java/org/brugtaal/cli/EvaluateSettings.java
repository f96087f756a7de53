package org.brugtaal.cli;

import java.nio.file.Path;
import java.util.List;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked {@code evaluate} to do.
 *
 * @param folder the folder with marked texts
 * @param second the folder with the marks of a second reader, or null to measure the program
 * @param isJson whether the figures are JSON, else text
 * @param output the file for the figures, or null for standard output
 * @param list the file for the differences, or null to put them behind the figures
 * @param language the language of texts whose path names none, or null
 * @param lexicon the overlay file, or null
 */
record EvaluateSettings(
    Path folder,
    @Nullable Path second,
    boolean isJson,
    @Nullable String output,
    @Nullable String list,
    @Nullable Language language,
    @Nullable String lexicon) {

  static EvaluateSettings read(Arguments arguments) {
    OptionValues values = new OptionValues(arguments);
    values.language(Option.UI);
    List<String> folders = arguments.operands();
    if (folders.size() != 1) {
      throw new UsageException(Phrase.ONE_GOLD_FOLDER);
    }
    String second = arguments.value(Option.AGREEMENT);
    return new EvaluateSettings(
        path(folders.get(0)),
        second == null ? null : path(second),
        values.choice(Option.FORMAT).equals("json"),
        arguments.value(Option.OUTPUT),
        arguments.value(Option.LIST),
        values.language(Option.GOLD_LANG),
        arguments.value(Option.LEXICON));
  }

  private static Path path(String name) {
    return Inputs.path(name)
        .orElseThrow(
            () -> new UsageException(Phrase.ABOUT_SOURCE, name, Message.of(Phrase.GOLD_NO_FOLDER)));
  }
}
