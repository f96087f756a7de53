package org.brugtaal.lucene;

import java.util.ArrayList;
import java.util.List;

/** The concept tokens that wait for their first words to pass, in that order. */
final class ConceptQueue {

  private record Waiting(int first, int last, String id, ConceptPayload payload) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private int next;

  void clear() {
    waiting.clear();
    next = 0;
  }

  /** Adds an expression by its place in the text of {@code window}. */
  void add(TokenWindow window, int start, int end, String id, ConceptPayload payload) {
    waiting.add(new Waiting(window.tokenAt(start), window.tokenBefore(end), id, payload));
  }

  /** Whether the next concept begins with {@code token}. */
  boolean isNextAt(int token) {
    return next < waiting.size() && waiting.get(next).first == token;
  }

  int first() {
    return waiting.get(next).first;
  }

  int last() {
    return waiting.get(next).last;
  }

  String id() {
    return waiting.get(next).id;
  }

  ConceptPayload payload() {
    return waiting.get(next).payload;
  }

  void remove() {
    next++;
  }
}
