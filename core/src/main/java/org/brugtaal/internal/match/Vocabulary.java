package org.brugtaal.internal.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.ContextException;
import org.brugtaal.lexicon.Cue;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.GrammaticalNumber;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the matcher looks for in one language: the entries of a lexicon and the keys they are found
 * by.
 */
public final class Vocabulary {

  private final Language language;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Integer>> keys = new HashMap<>();

  private Vocabulary(Language language) {
    this.language = language;
  }

  /**
   * The vocabulary of {@code lexicon} in {@code language}.
   *
   * @param lexicon the lexicon
   * @param language the language of its terms, exceptions and cues
   * @return the vocabulary
   */
  public static Vocabulary of(Lexicon lexicon, Language language) {
    Vocabulary vocabulary = new Vocabulary(language);
    for (Concept concept : lexicon.concepts()) {
      concept.terms().in(language).forEach(term -> vocabulary.add(concept, term));
    }
    for (ContextException exception : lexicon.exceptions()) {
      if (exception.language() == language) {
        vocabulary.add(exception);
      }
    }
    for (Cue cue : lexicon.cues()) {
      if (cue.language() == language) {
        cue.patterns().forEach(p -> vocabulary.add(new Entry.Cue(cue.kind(), exact(p, false)), p));
      }
    }
    return vocabulary;
  }

  /**
   * The language.
   *
   * @return the language of every entry
   */
  public Language language() {
    return language;
  }

  /**
   * An entry by its number.
   *
   * @param number what a {@link Match.Sink} was given
   * @return the entry
   */
  public Entry entry(int number) {
    return entries.get(number);
  }

  /**
   * The term that a word is a whole form of.
   *
   * @param word a word, in any letter case
   * @return the first such term, or empty if the lexicon does not have the word
   */
  public Optional<Entry.TermForm> whole(String word) {
    return keys.getOrDefault(key(word), List.of()).stream()
        .map(entries::get)
        .filter(Entry.TermForm.class::isInstance)
        .map(Entry.TermForm.class::cast)
        .filter(Entry.TermForm::whole)
        .findFirst();
  }

  Map<String, List<Integer>> keys() {
    return keys;
  }

  List<Entry> entries() {
    return entries;
  }

  private void add(Concept concept, Term term) {
    Map<String, Form> forms = new LinkedHashMap<>();
    term.forms().forEach(form -> forms.putIfAbsent(form.text(), form));
    Set<String> openers = new LinkedHashSet<>(term.compounding().modifiers());
    for (Form form : forms.values()) {
      boolean opens = openers.remove(form.text());
      add(termForm(concept, term, form, true, opens), form.text());
    }
    for (String opener : openers) {
      Form form = new Form(opener, GrammaticalNumber.ANY);
      add(termForm(concept, term, form, false, true), opener);
    }
  }

  private static Entry termForm(
      Concept concept, Term term, Form form, boolean whole, boolean opens) {
    return new Entry.TermForm(
        concept,
        term,
        form.number(),
        whole,
        opens,
        whole && term.compounding().head(),
        exact(form.text(), term.caseSensitive()));
  }

  private void add(ContextException exception) {
    for (String pattern : exception.patterns()) {
      add(new Entry.Context(exception, exact(pattern, exception.caseSensitive())), pattern);
    }
  }

  private void add(Entry entry, String text) {
    int number = entries.size();
    entries.add(entry);
    for (String key : keysOf(text)) {
      keys.computeIfAbsent(key, k -> new ArrayList<>(1)).add(number);
    }
  }

  /** A form in capitals, such as an acronym, must be met as written. */
  private static @Nullable String exact(String text, boolean caseSensitive) {
    boolean capitals =
        text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    return caseSensitive || capitals ? text : null;
  }

  /** The codes of {@code text}; a hyphen in it may also be left out. */
  private Set<String> keysOf(String text) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(text));
    if (text.indexOf('-') > 0) {
      keys.add(key(text.replace("-", "")));
    }
    return keys;
  }

  /**
   * The codes of {@code text} as characters. A stretch of spaces is a gap; so is a hyphen in
   * English, where it may as well be a space. In Dutch it may not: "de radicalisering" is no
   * "de-radicalisering".
   */
  String key(String text) {
    StringBuilder key = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int code = Chars.code(c);
      int next = i + 1;
      if (code == Chars.LIGATURE) {
        Chars.letters(c).chars().forEach(letter -> key.append((char) Chars.code((char) letter)));
      } else if (isGap(code)) {
        next = gapEnd(text, i);
        if (key.length() > 0 && next < text.length()) {
          boolean hyphen = code == Chars.HYPHEN && next == i + 1 && language == Language.DUTCH;
          key.append((char) (hyphen ? Chars.HYPHEN : Chars.SPACE));
        }
      } else if (code != Chars.SKIP) {
        key.append((char) code);
      }
      i = next;
    }
    return key.toString();
  }

  private static int gapEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isGap(Chars.code(text.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isGap(int code) {
    return code == Chars.SPACE || code == Chars.HYPHEN || code == Chars.NEWLINE;
  }
}
