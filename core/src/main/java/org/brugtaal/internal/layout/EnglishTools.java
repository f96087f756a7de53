package org.brugtaal.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;

/**
 * English sentences and parts of speech by Apache OpenNLP with its official models (Universal
 * Dependencies, EWT).
 *
 * <p>Each model is loaded when it is first needed: a text without English never loads one, and only
 * a sentence with a word that may be two parts of speech loads the tagger.
 */
public final class EnglishTools implements SentenceSplitter, PartOfSpeechTagger {

  /**
   * Longer stretches without a space are no sentences; for them the detector, which looks back to
   * the last space at every full stop, would take quadratic time.
   */
  private static final int LONGEST_WORD = 500;

  private final Lazy<ThreadSafeSentenceDetectorME> sentences =
      new Lazy<>(
          () -> {
            try (InputStream in = model("sentence")) {
              return new ThreadSafeSentenceDetectorME(new SentenceModel(in));
            }
          });

  private final Lazy<ThreadSafeTokenizerME> tokenizer =
      new Lazy<>(
          () -> {
            try (InputStream in = model("tokens")) {
              return new ThreadSafeTokenizerME(new TokenizerModel(in));
            }
          });

  private final Lazy<ThreadSafePOSTaggerME> tagger =
      new Lazy<>(
          () -> {
            try (InputStream in = model("pos")) {
              return new ThreadSafePOSTaggerME(new POSModel(in));
            }
          });

  private final SentenceSplitter fallback = new JdkSentenceSplitter(Language.ENGLISH);

  private static InputStream model(String name) throws IOException {
    String path = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
    InputStream in = EnglishTools.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("the model " + path + " is not on the class path");
    }
    return in;
  }

  @Override
  public void split(String text, int from, int to, EndSink ends) {
    if (hasEndlessWord(text, from, to)) {
      fallback.split(text, from, to, ends);
      return;
    }
    Span[] spans = sentences.get().sentPosDetect(text.substring(from, to));
    for (int i = 1; i < spans.length; i++) {
      ends.accept(from + spans[i].getStart());
    }
    ends.accept(to);
  }

  private static boolean hasEndlessWord(String text, int from, int to) {
    int word = from;
    for (int i = from; i < to; i++) {
      if (Lines.isBlank(text.charAt(i))) {
        word = i + 1;
      } else if (i - word > LONGEST_WORD) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isNoun(String sentence, int start, int end) {
    String plain = sentence.replaceAll("\\s", " ");
    Span[] spans = tokenizer.get().tokenizePos(plain);
    String[] tokens = Span.spansToStrings(spans, plain);
    String[] tags = tagger.get().tag(tokens);
    for (int i = 0; i < spans.length; i++) {
      if (spans[i].getStart() < end && start < spans[i].getEnd()) {
        return !NOT_NOUNS.contains(tags[i]);
      }
    }
    return true;
  }

  /** Tags of Universal Dependencies under which a word is surely not used as a noun. */
  private static final List<String> NOT_NOUNS = List.of("VERB", "AUX", "ADV", "ADJ");

  /** A value made on first use, by one thread. */
  private static final class Lazy<T> {

    /** Makes the value. */
    interface Maker<T> {
      T make() throws IOException;
    }

    private final Maker<T> maker;
    private volatile @org.jspecify.annotations.Nullable T value;

    Lazy(Maker<T> maker) {
      this.maker = maker;
    }

    T get() {
      T made = value;
      return made == null ? make() : made;
    }

    private synchronized T make() {
      T made = value;
      if (made == null) {
        try {
          made = maker.make();
        } catch (IOException e) {
          throw new UncheckedIOException("a model of OpenNLP cannot be read: " + e.getMessage(), e);
        }
        value = made;
      }
      return made;
    }
  }
}
