package org.brugtaal.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.brugtaal.Span;
import org.brugtaal.internal.match.Chars;
import org.brugtaal.internal.match.Entry;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.SuspendedCompounds;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.internal.text.Letters;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Role;

/**
 * Terms of which only the first part stands there, because the word behind "and" has the rest:
 * {@code drug- and gang-related}, {@code gevangenis- en taakstraffen}. The first part is no term by
 * itself, so the matcher cannot find it; one looks back from the word that is.
 */
public final class FirstConjuncts {

  private static final Set<String> CONJUNCTIONS = Set.of("en", "of", "and", "or");
  private static final int LONGEST_PART = 30;
  private static final int LONGEST_TERM = 100;

  private final Vocabulary vocabulary;
  private final char[] text;

  /**
   * Over one text.
   *
   * @param vocabulary the words of its language
   * @param text the text
   */
  public FirstConjuncts(Vocabulary vocabulary, char[] text) {
    this.vocabulary = vocabulary;
    this.text = text;
  }

  /**
   * The first parts that stand before terms.
   *
   * @param terms what the matcher found
   * @return new terms, each the part with its hyphen; none that overlaps a dominant one
   */
  public List<Found> before(List<Found> terms) {
    List<Found> parts = new ArrayList<>();
    NavigableSet<Span> taken = new TreeSet<>();
    List<Found> dominant =
        terms.stream().filter(found -> found.concept().role() == Role.DOMINANT).toList();
    dominant.forEach(found -> taken.add(found.span()));
    for (Found found : dominant) {
      part(found.span())
          .filter(part -> isFree(part, taken))
          .flatMap(part -> meant(part, found).map(form -> new Found(part, form, Match.MODIFIER)))
          .ifPresent(
              part -> {
                parts.add(part);
                taken.add(part.span());
              });
    }
    return parts;
  }

  /** Whether no term shares a unit with {@code part}; a longer one begins not far before it. */
  private static boolean isFree(Span part, NavigableSet<Span> taken) {
    int from = Math.max(0, part.start() - LONGEST_TERM);
    return taken.subSet(new Span(from, from), new Span(part.end(), part.end())).stream()
        .noneMatch(term -> term.overlaps(part));
  }

  /** The word with a suspended hyphen before "and" and a term. */
  private Optional<Span> part(Span term) {
    int wordEnd = overBlanks(term.start());
    int wordStart = wordStart(wordEnd);
    int end = overBlanks(wordStart);
    if (end == 0
        || wordStart == end
        || !Chars.isHyphen(text[end - 1])
        || !CONJUNCTIONS.contains(Letters.lower(text, wordStart, wordEnd))) {
      return Optional.empty();
    }
    int start = wordStart(end - 1);
    return start < end - 2 ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private int overBlanks(int at) {
    return Lines.beforeBlanks(text, at, 0);
  }

  private int wordStart(int end) {
    return Letters.start(text, end, Math.max(0, end - LONGEST_PART));
  }

  private Optional<Entry.TermForm> meant(Span part, Found behind) {
    if (vocabulary.language() == Language.DUTCH) {
      return SuspendedCompounds.complete(vocabulary, text, text.length, part.start(), part.end())
          .filter(form -> form.concept().role() == Role.DOMINANT);
    }
    Span term = behind.span();
    int joint = term.start();
    while (joint < term.end() && Chars.isWord(text[joint])) {
      joint++;
    }
    if (joint == term.end()) {
      return Optional.empty();
    }
    String first = new String(text, part.start(), part.length() - 1);
    String rest = new String(text, joint + 1, term.end() - joint - 1);
    Optional<Entry.TermForm> whole =
        vocabulary.whole(first + "-" + rest).filter(form -> form.concept().role() == Role.DOMINANT);
    // Of "pre- and post-sentence" the lexicon need not have both.
    return whole.isPresent() || !Chars.isHyphen(text[joint]) ? whole : Optional.of(behind.form());
  }
}
