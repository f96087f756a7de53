package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.HitStatus;
import org.brugtaal.MeasureState;
import org.brugtaal.StatusReason;
import org.brugtaal.lexicon.Audience;
import org.brugtaal.lexicon.Coded;
import org.brugtaal.lexicon.Domain;
import org.brugtaal.lexicon.Facet;
import org.brugtaal.lexicon.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

  private static final Messages NL = Messages.in(Language.DUTCH);
  private static final Messages EN = Messages.in(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void file_ofLanguage_hasExactlyTheKeysInUse(Language language) throws IOException {
    TreeSet<String> keys = new TreeSet<>();
    Arrays.stream(Message.values()).map(Message::key).forEach(keys::add);
    add(keys, "domain", Domain.values());
    add(keys, "audience", Audience.values());
    add(keys, "facet", Facet.values());
    add(keys, "status", HitStatus.values());
    add(keys, "status-count", HitStatus.values());
    add(keys, "status-reason", HitStatus.values());
    add(keys, "reason", StatusReason.Kind.values());
    add(keys, "state", MeasureState.values());
    add(keys, "language", DocumentLanguage.values());

    assertThat(new TreeSet<>(properties(language).stringPropertyNames())).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource
  void files_ofBothLanguages_useTheSameArguments(Message message) throws IOException {
    String nl = properties(Language.DUTCH).getProperty(message.key());
    String en = properties(Language.ENGLISH).getProperty(message.key());

    assertThat(arguments(nl)).isEqualTo(arguments(en));
  }

  @ParameterizedTest
  @EnumSource
  void file_ofLanguage_passesNoVerdict(Language language) throws IOException {
    assertThat(properties(language).values())
        .allSatisfy(
            words ->
                assertThat(words.toString().toLowerCase(Locale.ROOT))
                    .doesNotContainPattern(
                        "\\b(fout|verkeerd|ongevoelig|ongepast|wrong|insensitive|error|bad)\\b"));
  }

  @Test
  void text_withOne_isSingular() {
    assertThat(NL.text(Message.SUMMARY_FOUND, 1, "justitie", 1))
        .isEqualTo("In dit stuk staat 1 begrip van justitie, op 1 plaats.");
    assertThat(EN.text(Message.SUMMARY_FOUND, 1, "justice", 1))
        .isEqualTo("This text has 1 term from justice, in 1 place.");
  }

  @Test
  void text_withMany_isPluralAndGroupsDigits() {
    assertThat(NL.text(Message.SUMMARY_FOUND, 2, "justitie", 1234))
        .isEqualTo("In dit stuk staan 2 begrippen van justitie, op 1.234 plaatsen.");
    assertThat(EN.text(Message.SUMMARY_FOUND, 0, "justice", 1234))
        .isEqualTo("This text has 0 terms from justice, in 1,234 places.");
  }

  @Test
  void text_withFraction_usesTheDecimalMarkOfTheLanguage() {
    assertThat(NL.text(Message.TOTALS_DENSITY_VALUE, 4.25)).startsWith("4,3 per 1.000 ");
    assertThat(EN.text(Message.TOTALS_DENSITY_VALUE, 4.25)).startsWith("4.3 per 1,000 ");
  }

  @Test
  void text_withBracesAndDollarsInArguments_leavesThemAlone() {
    assertThat(NL.text(Message.LINES_ONE, "{0|a|b} $1 \\")).isEqualTo("regel {0|a|b} $1 \\");
  }

  @Test
  void list_ofItems_endsWithAnd() {
    assertThat(NL.list(List.of())).isEmpty();
    assertThat(NL.list(List.of("a"))).isEqualTo("a");
    assertThat(NL.list(List.of("a", "b"))).isEqualTo("a en b");
    assertThat(EN.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void name_unknown_tellsWhichWordsAreMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> NL.name("colour", Domain.CARE))
        .withMessageContaining("colour.care");
  }

  private static void add(TreeSet<String> keys, String vocabulary, Coded... constants) {
    Arrays.stream(constants).map(c -> vocabulary + "." + c.code()).forEach(keys::add);
  }

  private static TreeSet<Character> arguments(String pattern) {
    TreeSet<Character> arguments = new TreeSet<>();
    for (int i = pattern.indexOf('{'); i >= 0; i = pattern.indexOf('{', i + 1)) {
      arguments.add(pattern.charAt(i + 1));
    }
    return arguments;
  }

  private static Properties properties(Language language) throws IOException {
    String file = "messages_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
