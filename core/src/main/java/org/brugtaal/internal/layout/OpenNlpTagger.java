package org.brugtaal.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.brugtaal.lexicon.Language;

/**
 * Parts of speech by Apache OpenNLP. The models are read when they are first needed: a text without
 * a word that may be two parts of speech never reads them. OpenNLP's tools belong to one thread, so
 * each thread has its own over the same models.
 */
public final class OpenNlpTagger implements PartOfSpeechTagger {

  private final NounRule rule;
  private final Lazy<TokenizerModel> words;
  private final Lazy<POSModel> tags;
  private final ThreadLocal<TaggerTools> tools;

  /**
   * A tagger for {@code language}.
   *
   * @param language whose models are used
   */
  public OpenNlpTagger(Language language) {
    Models models = Models.of(language);
    this.rule = NounRule.of(language);
    this.words = new Lazy<>(() -> words(models));
    this.tags = new Lazy<>(() -> tags(models));
    this.tools = ThreadLocal.withInitial(() -> new TaggerTools(words.get(), tags.get()));
  }

  private static TokenizerModel words(Models models) throws IOException {
    try (InputStream in = models.tokens()) {
      return new TokenizerModel(in);
    }
  }

  private static POSModel tags(Models models) throws IOException {
    try (InputStream in = models.partsOfSpeech()) {
      return new POSModel(in);
    }
  }

  @Override
  public TaggedSentence read(String sentence) {
    return new GreedyTags(tools.get(), withoutShouting(sentence), rule);
  }

  /** A sentence in capitals in small letters: the tagger takes a word in capitals for a name. */
  private static String withoutShouting(String sentence) {
    if (sentence.chars().anyMatch(Character::isLowerCase)) {
      return sentence;
    }
    char[] small = sentence.toCharArray();
    for (int i = 0; i < small.length; i++) {
      small[i] = Character.toLowerCase(small[i]);
    }
    return new String(small);
  }
}
