package org.brugtaal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiLanguageTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // args, LC_ALL, LC_MESSAGES, LANG, system, expected
        "check,              -,           -,     -,           '', ENGLISH",
        "check,              -,           -,     nl_NL.UTF-8, '', DUTCH",
        "check,              -,           -,     nl,          en, DUTCH",
        "check,              -,           -,     NL_be,       '', DUTCH",
        "check,              -,           -,     fr_FR,       nl, ENGLISH",
        "check,              C.UTF-8,     -,     nl_NL,       '', DUTCH",
        "check,              POSIX,       -,     C,           nl, DUTCH",
        "check,              en_US.UTF-8, -,     nl_NL,       '', ENGLISH",
        "check,              -,           nl_NL, en_US,       '', DUTCH",
        "check,              -,           -,     -,           nl, DUTCH",
        "check --ui nl,      -,           -,     en_US,       '', DUTCH",
        "check --ui=en,      -,           -,     nl_NL,       '', ENGLISH",
        "--ui nl bogus,      -,           -,     en_US,       '', DUTCH",
        "check --ui fr,      -,           -,     nl_NL,       '', DUTCH",
        "check --ui,         -,           -,     nl_NL,       '', DUTCH",
        "check -- --ui nl,   -,           -,     en_US,       '', ENGLISH"
      })
  void of_argumentsAndEnvironment_prefersTheArguments(
      String args, String all, String messages, String lang, String system, Language expected) {
    Map<String, String> environment = new HashMap<>();
    put(environment, "LC_ALL", all);
    put(environment, "LC_MESSAGES", messages);
    put(environment, "LANG", lang);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new java.io.PrintStream(OutputStream.nullOutputStream()),
            Channel.OTHER,
            Channel.OTHER,
            Channel.OTHER,
            environment,
            system);

    assertThat(UiLanguage.of(List.of(args.split(" ")), console)).isEqualTo(expected);
  }

  private static void put(Map<String, String> environment, String name, String value) {
    if (value != null) {
      environment.put(name, value);
    }
  }
}
