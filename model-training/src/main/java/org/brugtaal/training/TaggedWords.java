package org.brugtaal.training;

import java.util.List;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluTagset;
import opennlp.tools.formats.conllu.ConlluWordLine;
import opennlp.tools.postag.POSSample;

/**
 * Sentences as samples for a tagger, with the tags of Universal Dependencies but for one thing:
 * adjectives and participles that the treebank says are used as a noun ("de verdachte", "criminelen
 * en gevangenen") are nouns. That use is what the library asks for.
 */
final class TaggedWords {

  private static final List<String> USED_AS_NOUN = List.of("ADJ|nom", "WW|vd|nom", "WW|od|nom");

  private TaggedWords() {}

  static POSSample sample(ConlluSentence sentence) {
    // Words that the annotators added have an id with a point; they are not in the text.
    List<ConlluWordLine> words =
        sentence.getWordLines().stream().filter(word -> !word.getId().contains(".")).toList();
    return new POSSample(
        words.stream().map(ConlluWordLine::getForm).toList(),
        words.stream().map(TaggedWords::tag).toList());
  }

  private static String tag(ConlluWordLine word) {
    String detailed = word.getPosTag(ConlluTagset.X);
    return USED_AS_NOUN.stream().anyMatch(detailed::startsWith)
        ? "NOUN"
        : word.getPosTag(ConlluTagset.U);
  }
}
