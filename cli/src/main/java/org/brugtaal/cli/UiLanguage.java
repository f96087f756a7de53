package org.brugtaal.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brugtaal.lexicon.Language;

/**
 * Chooses the language of messages and help: {@code --ui}, else Dutch if the environment is Dutch,
 * else English.
 *
 * <p>It is needed before the arguments are understood, as they may be wrong.
 */
final class UiLanguage {

  private static final String OPTION = "--ui";

  private UiLanguage() {}

  static Language of(List<String> args, Console console) {
    for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
      String arg = args.get(i);
      String value =
          arg.equals(OPTION) && i + 1 < args.size()
              ? args.get(i + 1)
              : arg.startsWith(OPTION + "=") ? arg.substring(OPTION.length() + 1) : "";
      for (Language language : Language.values()) {
        if (value.equals(language.code())) {
          return language;
        }
      }
    }
    return isDutch(console) ? Language.DUTCH : Language.ENGLISH;
  }

  private static boolean isDutch(Console console) {
    Map<String, String> environment = console.environment();
    for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = environment.getOrDefault(name, "");
      // The launcher sets C.UTF-8 for the sake of file names; it says nothing about language.
      if (!locale.isEmpty()
          && !locale.equals("POSIX")
          && !locale.equals("C")
          && !locale.startsWith("C.")) {
        return locale.toLowerCase(Locale.ROOT).startsWith("nl");
      }
    }
    return console.systemLanguage().equals("nl");
  }
}
