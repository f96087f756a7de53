package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.brugtaal.internal.layout.LanguageGuesser.Guess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuesserTest {

  private static final LanguageGuesser GUESSER = new LanguageGuesser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Wij werken samen met de school aan een veilige buurt.",
        "nl | DE SCHOOL EN DE BUURT WERKEN SAMEN AAN HERSTEL",
        "nl | Zijn er nog vragen over het plan?",
        "en | We work with the school on a safe neighbourhood.",
        "en | Are there any questions about the plan?",
        "en | THE SCHOOL AND THE COUNCIL WORK TOGETHER",
        "de | Wir arbeiten mit der Schule für eine sichere Nachbarschaft.",
        "de | Über das und für die nächsten Jahre wird noch gesprochen.",
        "fr | Nous travaillons avec les écoles pour un quartier sûr.",
        "fr | Même après les années il a été là où nous étions à côté.",
        "es | Trabajamos con la escuela para un barrio más seguro.",
        "it | Lavoriamo con gli insegnanti anche per il quartiere della città.",
        "pl | Pracujemy ze szkołą i nie tylko, ponieważ to jest ważne dla tych, co się uczą.",
        "tr | Okul ile birlikte ve çocuklar için daha güvenli bir mahalle."
      })
  void guess_sentence_isInItsLanguage(String language, String text) {
    assertThat(guess(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Мы работаем вместе со школой.",
        "نعمل مع المدرسة من أجل الحي.",
        "Συνεργαζόμαστε με το σχολείο."
      })
  void guess_otherScript_isOther(String text) {
    assertThat(guess(text).language()).isEqualTo("other");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "1234", "!?", "Jaarverslag Utrecht", "Terrorism", "\u0000", "\uD800"})
  void guess_withoutFunctionWords_decidesNothing(String text) {
    assertThat(guess(text).language()).isEmpty();
  }

  @Test
  void guess_words_areCounted() {
    assertThat(guess("De school en de buurt, 2026.").words()).isEqualTo(5);
  }

  @Test
  void guess_decomposedAccents_readAsComposed() {
    String text = "Über das und für die nächsten Jahre wird noch gesprochen.";
    assertThat(guess(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(guess(text));
  }

  @Test
  void guess_accentedFunctionWord_counts() {
    assertThat(guess("für Über").language()).isEqualTo("de");
  }

  @Test
  void guess_partOfAText_looksAtThatOnly() {
    char[] text = "De school en de buurt. The school and the council.".toCharArray();
    assertThat(GUESSER.guess(text, 22, text.length).language()).isEqualTo("en");
  }

  private static Guess guess(String text) {
    return GUESSER.guess(text.toCharArray(), 0, text.length());
  }
}
