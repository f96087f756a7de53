package org.brugtaal.lexicon;

import java.util.function.Function;

/**
 * A value for each language.
 *
 * @param <T> the type of the value
 * @param nl the Dutch value
 * @param en the English value
 */
public record PerLanguage<T>(T nl, T en) {

  /**
   * The value in {@code language}.
   *
   * @param language which of the two
   * @return the Dutch or the English value
   */
  public T in(Language language) {
    return language == Language.DUTCH ? nl : en;
  }

  /**
   * A pair whose values come from a function of the language.
   *
   * @param <T> the type of the value
   * @param value called once for each language
   * @return the pair
   */
  public static <T> PerLanguage<T> of(Function<Language, T> value) {
    return new PerLanguage<>(value.apply(Language.DUTCH), value.apply(Language.ENGLISH));
  }
}
