package org.brugtaal.internal.status;

import java.util.Set;
import org.brugtaal.Span;
import org.brugtaal.internal.find.Findings.FoundCue;
import org.brugtaal.internal.layout.Sentences;
import org.brugtaal.internal.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Where a segment speaks in the words of the law: beside a provision, behind one that says what may
 * or must be done ({@code op grond van artikel 172a kan de burgemeester ...}), and in a sentence
 * that is a rule of law itself ({@code het is verboden ...}).
 */
final class LegalContext {

  private static final int WORDS_BESIDE = 4;

  /** A sentence that goes on longer behind its provision speaks of something else. */
  private static final int FARTHEST_BEHIND = 300;

  /** The last words before a provision on which something rests. */
  private static final Set<String> BASES =
      Set.of(
          "van", "krachtens", "volgens", "ingevolge", "overeenkomstig", "under", "to", "of", "by");

  /** What the law lets or makes somebody do. */
  private static final Set<String> MODALS =
      Set.of(
          "kan",
          "kunnen",
          "mag",
          "mogen",
          "moet",
          "moeten",
          "can",
          "could",
          "may",
          "must",
          "shall",
          "asks",
          "requires",
          "allows",
          "alleen");

  /** What a provision does. */
  private static final Set<String> STATES =
      Set.of(
          "bepaalt",
          "bepalen",
          "regelt",
          "verbiedt",
          "verstaat",
          "omschrijft",
          "provides",
          "states",
          "says",
          "requires",
          "prohibits",
          "defines",
          "recites");

  private final char[] text;
  private final Sentences sentences;
  private final Places<Span> references;
  private final Places<FoundCue> cues;
  private final Places<FoundCue> norms;

  LegalContext(
      char[] text,
      Span segment,
      Sentences sentences,
      Places<FoundCue> cues,
      Places<FoundCue> norms) {
    this.text = text;
    this.sentences = sentences;
    this.references = new Places<>(LawReferences.find(text, segment), span -> span);
    this.cues = cues;
    this.norms = norms;
  }

  /** Whether a reference to the law, or a rule of it, stands in the sentence of a term. */
  boolean isInSentence(Span term) {
    Span sentence = sentences.around(term.start());
    return cues.anyOver(sentence, cue -> sentence.contains(cue.span()))
        || norms.anyOver(sentence, norm -> sentence.contains(norm.span()))
        || references.anyOver(sentence, sentence::contains);
  }

  /** The name of a law with its provision that a term is in, or null. */
  @Nullable Span name(Span term) {
    return references.firstOver(
        term, reference -> reference.contains(term) && LawReferences.isNamed(text, reference));
  }

  /** What makes a term the law's own expression where it stands, or null. */
  @Nullable Span of(Span term) {
    Span sentence = sentences.around(term.start());
    Span near = Gap.around(term);
    Span before = new Span(Math.max(0, term.start() - FARTHEST_BEHIND), term.start());
    FoundCue cue =
        cues.firstOver(near, c -> sentence.contains(c.span()) && isBeside(c.span(), term));
    if (cue != null) {
      return cue.span();
    }
    Span reference =
        references.firstOver(near, law -> sentence.contains(law) && isBeside(law, term));
    if (reference == null) {
      reference = references.firstOver(before, law -> isBehind(law, term, sentence));
    }
    if (reference != null) {
      return reference;
    }
    FoundCue norm = norms.firstOver(sentence, n -> sentence.contains(n.span()));
    return norm == null ? null : norm.span();
  }

  private boolean isBeside(Span law, Span term) {
    return law.contains(term)
        || (law.start() >= term.end()
            ? Gap.isShort(text, term.end(), law.start(), WORDS_BESIDE)
            : Gap.isShort(text, law.end(), term.start(), WORDS_BESIDE));
  }

  /** Whether a term stands in what a provision lets or makes somebody do. */
  private boolean isBehind(Span law, Span term, Span sentence) {
    return law.end() <= term.start()
        && term.start() - law.end() <= FARTHEST_BEHIND
        && sentence.contains(law)
        && (text[law.end()] == ':'
            || STATES.contains(wordBehind(law))
            || (isBasis(law, sentence) && hasModal(sentence, term)));
  }

  private String wordBehind(Span law) {
    int start = law.end();
    while (start < text.length && Character.isWhitespace(text[start])) {
      start++;
    }
    return Letters.lower(text, start, Letters.end(text, start, text.length));
  }

  private boolean isBasis(Span law, Span sentence) {
    int end = law.start();
    while (end > sentence.start() && Character.isWhitespace(text[end - 1])) {
      end--;
    }
    int start = end;
    while (start > sentence.start() && Character.isLetter(text[start - 1])) {
      start--;
    }
    return BASES.contains(Letters.lower(text, start, end));
  }

  /** Whether the sentence up to the term says what may or must be. */
  private boolean hasModal(Span sentence, Span term) {
    int from = Math.max(sentence.start(), term.start() - 2 * FARTHEST_BEHIND);
    return Letters.anyOf(MODALS, text, from, term.start());
  }
}
