package org.brugtaal.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import opennlp.tools.util.Span;
import org.brugtaal.internal.text.Lines;
import org.brugtaal.lexicon.Language;

/**
 * Sentences by Apache OpenNLP, without {@link FalseEnds}. The model is read when it is first
 * needed: a text without the language never reads it.
 */
public final class OpenNlpSplitter implements SentenceSplitter {

  /**
   * Longer stretches without a space are no sentences; for them the detector, which looks back to
   * the last space at every full stop, would take quadratic time.
   */
  private static final int LONGEST_WORD = 500;

  /** After which the detector looks for an end. */
  private static final String SIGNS = ".?!";

  private final Lazy<ThreadSafeSentenceDetectorME> detector;
  private final FalseEnds falseEnds;
  private final SentenceSplitter fallback;

  /**
   * A splitter for {@code language}.
   *
   * @param language whose model is used
   */
  public OpenNlpSplitter(Language language) {
    this.detector = new Lazy<>(() -> detector(Models.of(language)));
    this.falseEnds = new FalseEnds(language);
    this.fallback = new JdkSentenceSplitter(language);
  }

  /**
   * Without the dictionary of abbreviations: at each full stop the detector would search the rest
   * of the text for every one of them. The model has learnt from them, and {@link FalseEnds} knows
   * the sure ones.
   */
  private static ThreadSafeSentenceDetectorME detector(Models models) throws IOException {
    try (InputStream in = models.sentences()) {
      return new ThreadSafeSentenceDetectorME(new SentenceModel(in), null);
    }
  }

  @Override
  public void split(String text, int from, int to, EndSink ends) {
    if (isOneSentence(text, from, to)) {
      ends.accept(to);
      return;
    }
    if (hasEndlessWord(text, from, to)) {
      fallback.split(text, from, to, ends);
      return;
    }
    Span[] spans = detector.get().sentPosDetect(text.substring(from, to));
    for (int i = 1; i < spans.length; i++) {
      int end = from + spans[i].getStart();
      if (!falseEnds.isFalse(text, from, end)) {
        ends.accept(end);
      }
    }
    ends.accept(to);
  }

  /** Whether no word but the last holds a sign that closes a sentence: a heading, a short item. */
  private static boolean isOneSentence(String text, int from, int to) {
    boolean closed = false;
    boolean between = false;
    for (int i = from; i < to; i++) {
      boolean blank = Lines.isBlank(text.charAt(i));
      if (between && !blank) {
        return false;
      }
      closed |= SIGNS.indexOf(text.charAt(i)) >= 0;
      between = closed && blank;
    }
    return true;
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
}
