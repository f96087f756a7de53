package org.brugtaal.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked {@code search} to do.
 *
 * @param index the folder of the index
 * @param query what to look for
 * @param isCsv whether the places are a table, else lines to read
 * @param output the file to write to, or null for standard output
 */
record SearchSettings(Path index, String query, boolean isCsv, @Nullable String output) {

  static SearchSettings read(Arguments arguments) {
    OptionValues values = new OptionValues(arguments);
    values.language(Option.UI);
    Path index = values.index(Command.SEARCH);
    String query = String.join(" ", arguments.operands());
    if (query.isBlank()) {
      throw new UsageException(Phrase.NOTHING_SOUGHT);
    }
    boolean isCsv = values.choice(Option.PLACES_FORMAT).equals("csv");
    return new SearchSettings(index, query, isCsv, arguments.value(Option.OUTPUT));
  }
}
