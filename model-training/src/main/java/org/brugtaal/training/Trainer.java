package org.brugtaal.training;

import java.io.IOException;
import java.util.List;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluTokenSampleStream;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the three models with OpenNLP's own trainers: maximum entropy by L-BFGS, in one thread and
 * without chance, so that the same data give the same models.
 *
 * <p>Without a dictionary of abbreviations: with one the sentence detector found no more ends, and
 * reading it (XML) is a large part of the time in which the model is read.
 */
final class Trainer {

  private static final String DUTCH = "nl";
  private static final char[] SENTENCE_ENDS = {'.', '?', '!'};
  private static final int ITERATIONS = 100;

  /** How often a feature must occur to be learnt. For tags a word that occurs once helps too. */
  private static final int CUTOFF = 2;

  private static final int CUTOFF_TAGS = 1;

  private Trainer() {}

  /**
   * Trains the models.
   *
   * @param sentences sentences with their text and ids
   * @return the models
   * @throws IOException if the sentences and their words do not agree
   */
  static Models train(List<ConlluSentence> sentences) throws IOException {
    return new Models(sentences(sentences), tokens(sentences), tags(sentences));
  }

  /** The algorithm and its settings, in words. */
  static String parameters() {
    return QNTrainer.MAXENT_QN_VALUE
        + ", iterations "
        + ITERATIONS
        + ", cutoff "
        + CUTOFF
        + " (tags: "
        + CUTOFF_TAGS
        + "), beam 1";
  }

  private static SentenceModel sentences(List<ConlluSentence> sentences) throws IOException {
    SentenceSample[] samples = Paragraphs.samples(sentences).toArray(SentenceSample[]::new);
    return SentenceDetectorME.train(
        DUTCH,
        ObjectStreamUtils.createObjectStream(samples),
        new SentenceDetectorFactory(DUTCH, true, null, SENTENCE_ENDS),
        settings(CUTOFF));
  }

  private static TokenizerModel tokens(List<ConlluSentence> sentences) throws IOException {
    return TokenizerME.train(
        tokenSamples(sentences), new TokenizerFactory(DUTCH, null, true, null), settings(CUTOFF));
  }

  static ObjectStream<TokenSample> tokenSamples(List<ConlluSentence> sentences) {
    return new ConlluTokenSampleStream(
        ObjectStreamUtils.createObjectStream(sentences.toArray(ConlluSentence[]::new)));
  }

  private static POSModel tags(List<ConlluSentence> sentences) throws IOException {
    POSSample[] samples = sentences.stream().map(TaggedWords::sample).toArray(POSSample[]::new);
    return POSTaggerME.train(
        DUTCH,
        ObjectStreamUtils.createObjectStream(samples),
        settings(CUTOFF_TAGS),
        new POSTaggerFactory(null, null, null));
  }

  private static TrainingParameters settings(int cutoff) {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    settings.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    settings.put(TrainingParameters.THREADS_PARAM, 1);
    // As the library reads it: one reading at a time.
    settings.put(BeamSearch.BEAM_SIZE_PARAMETER, 1);
    return settings;
  }
}
