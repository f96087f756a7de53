package org.brugtaal.internal.match;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/**
 * Texts of words that a lexicon knows, of words it does not, and of all that may stand between and
 * in them.
 */
final class RandomText {

  private static final List<String> FILLERS =
      pieces(
          "en|of|de|van|jeugd|groepen|s|x|ex|on|lijk|aanpak|1|é|o\u0308|\uFB01|\uFB03|"
              + "\u0133|\u03B1|\uD83D\uDE00|\uD83D|ß|¹");

  private static final List<String> BETWEEN =
      pieces(
          " | | | |||  |\u00A0|\t|\n|\r\n|\r|\u2028|\n\n|\n \n|\n\n\n|-|-|- |-\n|-\r\n|"
              + "-\n\n|- \n |\u2011| -|--|\u00AD|\u00AD\n|, |. |/|'|\u2019s |&|\u200B| \u200B|"
              + "\u0000|–");

  private static final List<String> INSIDE =
      pieces("\u00AD|\u200B|\u0301|-\n|-\r\n  |\u00AD\n|-|\u00AD\u00AD|-\n\n|e| ");

  private final List<String> words;

  RandomText(Lexicon lexicon, Language language) {
    Stream<String> forms =
        lexicon.concepts().stream()
            .flatMap(concept -> concept.terms().in(language).stream())
            .flatMap(
                term ->
                    Stream.concat(
                        term.forms().stream().map(Form::text),
                        term.compounding().modifiers().stream()));
    Stream<String> patterns =
        lexicon.exceptions().stream()
            .filter(exception -> exception.language() == language)
            .map(ContextException::patterns)
            .flatMap(List::stream);
    this.words = Stream.concat(forms, patterns).toList();
  }

  /** A text that depends on {@code random} alone. */
  String next(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(16);
    for (int i = 0; i < pieces; i++) {
      boolean known = random.nextInt(3) > 0;
      text.append(known ? changed(pick(words, random), random) : pick(FILLERS, random));
      text.append(pick(BETWEEN, random));
    }
    return text.toString();
  }

  private static String changed(String word, Random random) {
    int at = random.nextInt(word.length() + 1);
    return switch (random.nextInt(8)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1, 2 -> isInside(word, at) ? insert(word, at, pick(INSIDE, random)) : word;
      case 3 -> word.substring(0, at);
      default -> word;
    };
  }

  /** Between two words of a phrase no line end cuts. */
  private static boolean isInside(String word, int at) {
    return at > 0
        && at < word.length()
        && Chars.isWord(word.charAt(at - 1))
        && Chars.isWord(word.charAt(at));
  }

  private static String insert(String word, int at, String piece) {
    return word.substring(0, at) + piece + word.substring(at);
  }

  private static List<String> pieces(String joined) {
    return List.of(joined.split("\\|"));
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
