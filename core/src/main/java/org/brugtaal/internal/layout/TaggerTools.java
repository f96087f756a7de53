package org.brugtaal.internal.layout;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/** OpenNLP's tokenizer and tagger as one thread uses them. */
final class TaggerTools {

  private final TokenizerME tokenizer;
  private final POSContextGenerator contexts;
  private final MaxentModel model;

  TaggerTools(TokenizerModel words, POSModel tags) {
    this.tokenizer = new TokenizerME(words);
    this.contexts = tags.getFactory().getPOSContextGenerator();
    this.model = tags.getArtifact("pos.model");
  }

  /**
   * The words and signs of a sentence. Only what holds more than letters is shown to the tokenizer,
   * which in English would look at each letter of each word.
   */
  List<Span> words(String sentence) {
    List<Span> words = new ArrayList<>();
    for (Span chunk : WhitespaceTokenizer.INSTANCE.tokenizePos(sentence)) {
      String text = chunk.getCoveredText(sentence).toString();
      if (text.chars().allMatch(Character::isLetter)) {
        words.add(chunk);
      } else {
        for (Span word : tokenizer.tokenizePos(text)) {
          words.add(new Span(word, chunk.getStart()));
        }
      }
    }
    return words;
  }

  /**
   * The likeliest tag of a word, given the words around it and the tags before it.
   *
   * @param words the words of the sentence
   * @param tags the tags of the words before {@code index}; what stands behind them is not read
   * @param index which word
   */
  Tag tag(String[] words, String[] tags, int index) {
    double[] probabilities = model.eval(contexts.getContext(index, words, tags, null));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return new Tag(model.getOutcome(best), probabilities[best]);
  }
}
