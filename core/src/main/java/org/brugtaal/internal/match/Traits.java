package org.brugtaal.internal.match;

import java.util.List;
import org.brugtaal.lexicon.Role;

/**
 * What the matcher asks of an entry at every place where its key ends, as bits in one array: the
 * entries themselves lie all over the memory.
 */
final class Traits {

  static final int TERM = 1;
  static final int DOMINANT = 2;
  static final int WHOLE = 4;
  static final int OPENS = 8;
  static final int CLOSES = 16;
  static final int EXACT = 32;

  private final byte[] traits;

  Traits(List<Entry> entries) {
    traits = new byte[entries.size()];
    for (int number = 0; number < traits.length; number++) {
      traits[number] = (byte) of(entries.get(number));
    }
  }

  /** The bits of the entry with this number. */
  int of(int number) {
    return traits[number];
  }

  private static int of(Entry entry) {
    int exact = entry.exact() == null ? 0 : EXACT;
    return entry instanceof Entry.TermForm form ? exact | of(form) : exact;
  }

  private static int of(Entry.TermForm form) {
    return TERM
        | (form.concept().role() == Role.DOMINANT ? DOMINANT : 0)
        | (form.whole() ? WHOLE : 0)
        | (form.opens() ? OPENS : 0)
        | (form.closes() ? CLOSES : 0);
  }
}
