package org.brugtaal.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.brugtaal.lexicon.Coded;

/**
 * Adds a token for each concept that the words of a stream express; the words themselves pass
 * unchanged.
 *
 * <p>The token stands at the position of the expression's first word, right after it, spans as many
 * positions and offsets as the expression, has the type {@link #TYPE}, is marked as a keyword so
 * that stemmers leave it alone, and carries a {@link ConceptPayload}. All roles get tokens but
 * labels. Expressions that overlap are resolved as in the full analysis.
 *
 * <p>Put it right after the tokenizer: it reads forms as people write them, capitals included. Of
 * tokens at one position only the first is read. It looks some hundred tokens ahead and keeps no
 * more than that, whatever the length of the text.
 */
public final class ConceptFilter extends TokenFilter {

  /** The type of a concept token. */
  public static final String TYPE = "<CONCEPT>";

  /** What comes before the id of the concept, unless told otherwise. */
  public static final String PREFIX = "concept:";

  /** What may stand between two tokens. */
  public enum Gaps implements Coded {
    /**
     * Signs: the tokenizer drops them, as the standard tokenizer does. One unit between two tokens
     * is taken for white space, two for a sign with a space, which no expression goes over.
     */
    SIGNS("signs"),
    /** White space only, of any length; signs are part of the tokens. */
    BLANK("blank");

    private final String code;

    Gaps(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PayloadAttribute payload;
  private final KeywordAttribute keyword;

  private final String prefix;
  private final TokenWindow window;
  private final ConceptSelection selection;
  private final ConceptQueue concepts = new ConceptQueue();

  /**
   * A filter with the default prefix, behind a tokenizer that drops signs.
   *
   * @param input the tokens
   * @param vocabulary the words to look for
   */
  public ConceptFilter(TokenStream input, ConceptVocabulary vocabulary) {
    this(input, vocabulary, PREFIX, Gaps.SIGNS);
  }

  /**
   * A filter.
   *
   * @param input the tokens
   * @param vocabulary the words to look for
   * @param prefix what comes before the id of a concept
   * @param gaps what may stand between two tokens
   */
  public ConceptFilter(TokenStream input, ConceptVocabulary vocabulary, String prefix, Gaps gaps) {
    super(input);
    this.prefix = prefix;
    // Before the attributes that only concept tokens use: the window keeps what the input sets.
    this.window = new TokenWindow(this, gaps, vocabulary.longestExpression());
    this.payload = addAttribute(PayloadAttribute.class);
    this.keyword = addAttribute(KeywordAttribute.class);
    this.selection = new ConceptSelection(vocabulary);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (concepts.isNextAt(window.lastEmitted())) {
      emitConcept();
      return true;
    }
    if (!window.hasNext() && !refill()) {
      return false;
    }
    window.emit();
    return true;
  }

  private boolean refill() throws IOException {
    selection.shift(window.fill(input));
    if (!window.hasNext()) {
      return false;
    }
    concepts.clear();
    selection.select(
        window.text(),
        window.textLength(),
        window.nextStart(),
        window.limitStart(),
        (start, end, concept, status) ->
            concepts.add(window, start, end, concept.id(), ConceptPayload.of(concept, status)));
    return true;
  }

  private void emitConcept() {
    int first = concepts.first();
    int last = concepts.last();
    clearAttributes();
    term.append(prefix).append(concepts.id());
    offset.setOffset(
        window.startOffset(first), Math.max(window.startOffset(first), window.endOffset(last)));
    increment.setPositionIncrement(0);
    length.setPositionLength(window.positions(first, last));
    type.setType(TYPE);
    payload.setPayload(concepts.payload().encode());
    keyword.setKeyword(true);
    concepts.remove();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    window.reset();
    concepts.clear();
    selection.reset();
  }
}
