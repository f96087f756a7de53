package org.brugtaal.cli;

import java.util.List;
import java.util.Locale;
import org.brugtaal.lexicon.Language;

/**
 * A sentence for the user, not yet in a language.
 *
 * @param phrase the sentence
 * @param values what goes in it: texts, or messages of their own
 */
record Message(Phrase phrase, List<Object> values) {

  static final Message NONE = of(Phrase.NOTHING);

  static Message of(Phrase phrase, Object... values) {
    return new Message(phrase, List.of(values));
  }

  /** The sentence in one line; control characters in the values are made visible. */
  String in(Language language) {
    String sentence = phrase.in(language);
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
      text.append(sentence, from, at);
      Object value = values.get(sentence.charAt(at + 1) - '0');
      text.append(value instanceof Message nested ? nested.in(language) : safe(value.toString()));
      from = at + "{0}".length();
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  /** Without anything that could move a cursor, change colours or reverse the order of reading. */
  static String safe(String value) {
    StringBuilder safe = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean isPair =
          Character.isSurrogatePair(c, i + 1 < value.length() ? value.charAt(i + 1) : ' ');
      if (isPair) {
        safe.append(c).append(value.charAt(++i));
      } else if (isUnsafe(c)) {
        safe.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isUnsafe(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
