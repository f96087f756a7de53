package org.brugtaal.internal.layout;

import org.brugtaal.Span;
import org.jspecify.annotations.Nullable;

/**
 * The parts of speech in a segment, asked for word by word in reading order. A sentence is tagged
 * when a word in it is first asked for, and not again for the next. For one thread.
 */
public final class SentenceTags {

  /**
   * A tagger is not asked about longer sentences: they are no sentences, and it would take long.
   */
  private static final int LONGEST_SENTENCE = 2_000;

  private final PartOfSpeechTagger tagger;
  private final char[] text;
  private final Sentences sentences;
  private @Nullable Span place;
  private @Nullable TaggedSentence tagged;

  /**
   * The parts of speech of a segment, none of them known yet.
   *
   * @param tagger who tags
   * @param text the document's text
   * @param sentences the sentences of the segment
   */
  public SentenceTags(PartOfSpeechTagger tagger, char[] text, Sentences sentences) {
    this.tagger = tagger;
    this.text = text;
    this.sentences = sentences;
  }

  /**
   * Whether a word or phrase may be used as a noun where it stands.
   *
   * @param word where it stands, in the document
   * @return false only if it is surely something else
   */
  public boolean isNoun(Span word) {
    Span sentence = sentences.around(word.start());
    if (sentence.length() > LONGEST_SENTENCE || word.end() > sentence.end()) {
      return true;
    }
    return tagged(sentence).isNoun(word.start() - sentence.start(), word.end() - sentence.start());
  }

  private TaggedSentence tagged(Span sentence) {
    TaggedSentence known = tagged;
    if (known == null || !sentence.equals(place)) {
      known = tagger.read(new String(text, sentence.start(), sentence.length()));
      place = sentence;
      tagged = known;
    }
    return known;
  }
}
