package org.brugtaal.benchmarks;

/** A text that nobody writes but that a damaged or hostile file may hold. */
public enum Hostile {
  /** One word. */
  ONE_WORD("one word without a space") {
    @Override
    String text(int length) {
      return repeat("a", length);
    }
  },
  /** Straight quotation marks, each of which may open or close. */
  QUOTES("quotation marks") {
    @Override
    String text(int length) {
      return repeat("\"", length);
    }
  },
  /** Brackets, the first half opening, the second closing. */
  BRACKETS("nested brackets") {
    @Override
    String text(int length) {
      return repeat("(", length / 2) + repeat(")", length / 2);
    }
  },
  /** A single sentence that is nothing but a term beside a provision of law. */
  TERMS("one sentence of terms and provisions") {
    @Override
    String text(int length) {
      return repeat("artikel 5 daders ", length);
    }
  },
  /** A list of those present without an end. */
  ATTENDANCE("a list of those present") {
    @Override
    String text(int length) {
      return repeat("Aanwezig: Jan Bal (GGD), ", length);
    }
  };

  private final String title;

  Hostile(String title) {
    this.title = title;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** About {@code length} UTF-16 units of it. */
  abstract String text(int length);

  private static String repeat(String piece, int length) {
    return piece.repeat(Math.max(1, length / piece.length()));
  }
}
