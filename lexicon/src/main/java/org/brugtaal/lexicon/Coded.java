package org.brugtaal.lexicon;

/** A constant of the one vocabulary that code, data, JSON and documentation share. */
public interface Coded {

  /**
   * The constant as data files, JSON and the command line write it.
   *
   * @return a lower-case word, hyphenated where it has two parts
   */
  String code();

  /**
   * The constant of {@code type} that is written {@code code}.
   *
   * @param <E> the vocabulary
   * @param type the vocabulary's type
   * @param code the written constant, case-sensitive
   * @return the constant
   * @throws IllegalArgumentException if there is none; the message lists those there are
   */
  static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
    StringBuilder known = new StringBuilder();
    for (E constant : type.getEnumConstants()) {
      if (constant.code().equals(code)) {
        return constant;
      }
      known.append(known.length() == 0 ? "" : ", ").append(constant.code());
    }
    throw new IllegalArgumentException("unknown value '" + code + "', use one of: " + known);
  }
}
