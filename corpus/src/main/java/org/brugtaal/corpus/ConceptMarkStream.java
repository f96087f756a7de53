package org.brugtaal.corpus;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;

/**
 * The concepts of a document as tokens: their ids, one position each, with offsets into the text.
 */
final class ConceptMarkStream extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
  private final List<ConceptMark> marks;
  private int next;

  ConceptMarkStream(List<ConceptMark> marks) {
    this.marks = marks;
  }

  @Override
  public boolean incrementToken() {
    if (next == marks.size()) {
      return false;
    }
    clearAttributes();
    ConceptMark mark = marks.get(next++);
    term.append(mark.concept());
    offset.setOffset(mark.start(), mark.end());
    payload.setPayload(mark.payload().encode());
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
