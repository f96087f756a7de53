package org.brugtaal.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorEvaluator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenizerEvaluator;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.ObjectStreamUtils;

/**
 * Sentences kept out of a training, and the rest.
 *
 * @param rest what is trained on
 * @param kept what is kept out
 */
record HeldOut(List<ConlluSentence> rest, List<ConlluSentence> kept) {

  private static final int SHARE = 10;

  /**
   * How the models do on what was kept out.
   *
   * @param sentences the number of sentences kept out
   * @param words the number of words and signs in them
   * @param sentenceF F of the sentences found, 0 to 1
   * @param tokenF F of the words and signs found, 0 to 1
   * @param tags the share of words with the right tag
   * @param sure the share of words whose tag has a probability of {@value #SURELY} or more
   * @param sureTags the share of those with the right tag
   */
  record Figures(
      int sentences,
      int words,
      double sentenceF,
      double tokenF,
      double tags,
      double sure,
      double sureTags) {

    /** The probability from which a tag counts as sure. */
    static final double SURELY = 0.95;
  }

  /**
   * Every tenth document kept out.
   *
   * @param all all sentences
   * @return all but those documents, and those documents
   */
  static HeldOut everyTenthDocument(List<ConlluSentence> all) {
    Set<String> documents = new LinkedHashSet<>();
    all.forEach(sentence -> documents.add(Paragraphs.document(sentence)));
    List<String> numbered = List.copyOf(documents);
    Set<String> chosen = new LinkedHashSet<>();
    for (int i = SHARE - 1; i < numbered.size(); i += SHARE) {
      chosen.add(numbered.get(i));
    }
    List<ConlluSentence> rest = new ArrayList<>();
    List<ConlluSentence> kept = new ArrayList<>();
    for (ConlluSentence sentence : all) {
      (chosen.contains(Paragraphs.document(sentence)) ? kept : rest).add(sentence);
    }
    return new HeldOut(rest, kept);
  }

  /**
   * Trains on the rest and counts.
   *
   * @return the figures
   * @throws IOException if the sentences cannot be trained on
   */
  Figures evaluate() throws IOException {
    Models models = Trainer.train(rest);
    int words = 0;
    int right = 0;
    int sure = 0;
    int sureAndRight = 0;
    POSTaggerME tagger = new POSTaggerME(models.tags());
    for (ConlluSentence sentence : kept) {
      POSSample sample = TaggedWords.sample(sentence);
      String[] tags = tagger.tag(sample.getSentence());
      double[] probabilities = tagger.probs();
      for (int i = 0; i < tags.length; i++) {
        boolean isRight = tags[i].equals(sample.getTags()[i]);
        boolean isSure = probabilities[i] >= Figures.SURELY;
        words++;
        right += isRight ? 1 : 0;
        sure += isSure ? 1 : 0;
        sureAndRight += isSure && isRight ? 1 : 0;
      }
    }
    return new Figures(
        kept.size(),
        words,
        sentenceF(models),
        tokenF(models),
        (double) right / words,
        (double) sure / words,
        (double) sureAndRight / sure);
  }

  private double sentenceF(Models models) throws IOException {
    SentenceSample[] paragraphs = Paragraphs.samples(kept).toArray(SentenceSample[]::new);
    SentenceDetectorEvaluator evaluator =
        new SentenceDetectorEvaluator(new SentenceDetectorME(models.sentences()));
    evaluator.evaluate(ObjectStreamUtils.createObjectStream(paragraphs));
    return evaluator.getFMeasure().getFMeasure();
  }

  private double tokenF(Models models) throws IOException {
    TokenizerEvaluator evaluator = new TokenizerEvaluator(new TokenizerME(models.tokens()));
    evaluator.evaluate(Trainer.tokenSamples(kept));
    return evaluator.getFMeasure().getFMeasure();
  }
}
