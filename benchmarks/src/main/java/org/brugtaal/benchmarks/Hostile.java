package org.brugtaal.benchmarks;

import java.util.List;
import java.util.stream.Collectors;

/** A text that nobody writes but that a damaged or hostile file may hold. */
public enum Hostile {
  /** One word. */
  ONE_WORD("one word without a space", "a"),
  /** Straight quotation marks, each of which may open or close. */
  QUOTES("quotation marks", "\""),
  /** Brackets, the first half opening, the second closing. */
  BRACKETS("nested brackets", "(", ")"),
  /** A single sentence that is nothing but a term beside a provision of law. */
  TERMS("one sentence of terms and provisions", "artikel 5 daders "),
  /** A list of those present without an end. */
  ATTENDANCE("a list of those present", "Aanwezig: Jan Bal (GGD), ");

  private final String title;

  /** Each is repeated over an equal part of the text. Unmodifiable, which its type cannot say. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> pieces;

  Hostile(String title, String... pieces) {
    this.title = title;
    this.pieces = List.of(pieces);
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** About {@code length} UTF-16 units of it. */
  String text(int length) {
    int part = length / pieces.size();
    return pieces.stream()
        .map(piece -> piece.repeat(Math.max(1, part / piece.length())))
        .collect(Collectors.joining());
  }
}
