package org.brugtaal.internal.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A model of OpenNLP that is read when it is first needed, by one thread. */
final class Lazy<T> {

  /** Reads the value. */
  @FunctionalInterface
  interface Maker<T> {
    /**
     * Reads the value.
     *
     * @return the value
     * @throws IOException if it cannot be read
     */
    T make() throws IOException;
  }

  private final Maker<T> maker;
  private volatile @Nullable T value;

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
