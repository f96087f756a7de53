package org.brugtaal.internal.layout;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;
import org.brugtaal.lexicon.Language;

/** Sentences by the JDK's rules for the language, without {@link FalseEnds}. */
public final class JdkSentenceSplitter implements SentenceSplitter {

  private final Locale locale;
  private final FalseEnds falseEnds;

  /**
   * A splitter for {@code language}.
   *
   * @param language whose rules apply
   */
  public JdkSentenceSplitter(Language language) {
    this.locale = language.locale();
    this.falseEnds = new FalseEnds(language);
  }

  @Override
  public void split(String text, int from, int to, EndSink ends) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    breaks.setText(new StringCharacterIterator(text, from, to, from));
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end == to || !falseEnds.isFalse(text, from, end)) {
        ends.accept(end);
      }
    }
  }
}
