package org.brugtaal.internal.suggest;

import java.nio.CharBuffer;
import java.util.Locale;
import java.util.Set;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.lexicon.Alternative;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * What can stand in place of a hit without breaking grammar, where that is certain; else nothing,
 * and the writer rephrases.
 *
 * <p>It is certain only for a noun that stands by itself, is the concept's one term (so that the
 * alternative is meant for it), and whose number the alternative has. A singular must follow a word
 * that asks for no other agreement: a Dutch article of the same gender, or an English one that is
 * the same before every sound.
 */
final class Replacement {

  private static final Set<String> ENGLISH_DETERMINERS =
      Set.of(
          "the", "this", "that", "his", "her", "their", "our", "its", "each", "every", "any", "no");

  private final char[] text;
  private final Found found;
  private final Language language;

  Replacement(char[] text, Found found, Language language) {
    this.text = text;
    this.found = found;
    this.language = language;
  }

  /** The alternative as it would stand in place of the hit, or null. */
  @Nullable String of(Alternative alternative) {
    Entry.TermForm form = found.form();
    boolean certain =
        found.match() == Match.WHOLE
            && form.whole()
            && form.term().pos() == PartOfSpeech.NOUN
            && found.concept().terms().in(language).size() == 1
            && isFormAlone()
            && !isFollowedByApostrophe();
    if (!certain) {
      return null;
    }
    if (form.number() == GrammaticalNumber.PLURAL) {
      return alternative.plural() == null ? null : inCase(alternative.plural());
    }
    boolean fits = form.number() == GrammaticalNumber.SINGULAR && alternative.plural() != null;
    return fits && articleFits(alternative) ? inCase(alternative.text()) : null;
  }

  /** Whether the hit is nothing but a form of its term; hyphens can add to it: dader-aanpak. */
  private boolean isFormAlone() {
    String words = found.span().in(CharBuffer.wrap(text)).replaceAll("\\s+", " ");
    return found.form().term().forms().stream()
        .anyMatch(form -> form.text().equalsIgnoreCase(words));
  }

  private boolean isFollowedByApostrophe() {
    int end = found.span().end();
    return end < text.length && "'’-".indexOf(text[end]) >= 0;
  }

  private boolean articleFits(Alternative alternative) {
    String before = wordBefore();
    if (language == Language.ENGLISH) {
      return ENGLISH_DETERMINERS.contains(before);
    }
    return before.equals("een") || before.equals(alternative.article());
  }

  /** The word before the hit in lower case; empty if something else than spaces stands between. */
  private String wordBefore() {
    int end = found.span().start();
    while (end > 0 && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 20 && Character.isLetter(text[start - 1])) {
      start--;
    }
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }

  /** With a capital where the hit has one; a hit in capitals is left to the writer. */
  private @Nullable String inCase(String words) {
    char first = text[found.span().start()];
    char last = text[found.span().end() - 1];
    if (Character.isUpperCase(last)) {
      return null;
    }
    return Character.isUpperCase(first)
        ? words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1)
        : words;
  }
}
