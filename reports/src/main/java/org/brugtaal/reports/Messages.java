package org.brugtaal.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;

/**
 * A report's own words in one language. Immutable; never looks at the machine's default locale.
 *
 * <p>In a sentence {@code {0}} stands for the first argument, and {@code {0|plaats|plaatsen}} for
 * the singular if that argument is 1, else for the plural.
 */
final class Messages {

  private static final Pattern PLACE =
      Pattern.compile("\\{(?<index>\\d)(?:\\|(?<one>[^|}]*)\\|(?<many>[^|}]*))?}");
  private static final PerLanguage<Messages> ALL = PerLanguage.of(Messages::load);

  private final Language language;
  private final Properties words;
  private final Numbers numbers;

  private Messages(Language language, Properties words) {
    this.language = language;
    this.words = words;
    this.numbers = Numbers.of(language);
  }

  /** The words in {@code language}. */
  static Messages in(Language language) {
    return ALL.in(language);
  }

  /** The language of the words. */
  Language language() {
    return language;
  }

  /**
   * A sentence or label with its arguments: text, whole numbers, or numbers shown with one decimal.
   */
  String text(Message message, Object... arguments) {
    return PLACE.matcher(word(message.key())).replaceAll(place -> fill(place, arguments));
  }

  /** What people call a constant of the vocabulary, such as {@code domain} and {@code care}. */
  String name(String vocabulary, Coded constant) {
    return word(vocabulary + "." + constant.code());
  }

  /** The items as people sum them up: "a, b and c". */
  String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : text(Message.LIST_AND, String.join(", ", items.subList(0, last)), items.get(last));
  }

  private String word(String key) {
    String found = words.getProperty(key);
    if (found == null) {
      throw new IllegalStateException("no " + language.code() + " words for '" + key + "'");
    }
    return found;
  }

  private String fill(MatchResult place, Object[] arguments) {
    Object argument = arguments[Integer.parseInt(place.group(1))];
    if (place.group(2) != null) {
      return Matcher.quoteReplacement(place.group(argument.equals(1) ? 2 : 3));
    }
    return Matcher.quoteReplacement(
        argument instanceof Number number ? numbers.format(number) : argument.toString());
  }

  private static Messages load(Language language) {
    String file = "messages_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is missing from the jar");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Messages(language, words);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of the reports cannot be read", e);
    }
  }
}
