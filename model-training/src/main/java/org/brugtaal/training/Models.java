package org.brugtaal.training;

import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * What a training makes.
 *
 * @param sentences finds the ends of sentences
 * @param tokens parts words from signs
 * @param tags gives words their part of speech
 */
record Models(SentenceModel sentences, TokenizerModel tokens, POSModel tags) {}
