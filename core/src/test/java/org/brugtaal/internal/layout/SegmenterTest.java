package org.brugtaal.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Segment;
import org.brugtaal.Speaker;
import org.brugtaal.internal.text.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SegmenterTest {

  /** A text and its segments, each written as {@code kind|text}. */
  record Layout(String name, String text, List<String> segments) {
    @Override
    public String toString() {
      return name;
    }

    static Layout of(String name, String text, String... segments) {
      return new Layout(name, text, List.of(segments));
    }
  }

  static Stream<Layout> layouts() {
    return Stream.of(
        Layout.of("empty", ""),
        Layout.of("white space", " \t\r\n\u00A0\n"),
        Layout.of("byte order mark", "\uFEFFEen alinea.", "paragraph|Een alinea."),
        Layout.of("one paragraph", "Een alinea.", "paragraph|Een alinea."),
        Layout.of(
            "wrapped lines",
            "Een alinea\nop twee regels.",
            "paragraph|Een alinea\nop twee regels."),
        Layout.of("blank line", "Een.\n\nTwee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of(
            "blank line with spaces", "Een.\n \t\nTwee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of(
            "CRLF", "Een.\r\n\r\nTwee\r\nregels.", "paragraph|Een.", "paragraph|Twee\r\nregels."),
        Layout.of("CR", "Een.\r\rTwee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of("line separator", "Een.\u2028\u2028Twee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of(
            "paragraph separator", "Een.\u2029\u2029Twee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of("form feed", "Een.\f\fTwee.", "paragraph|Een.", "paragraph|Twee."),
        Layout.of(
            "quotation set in",
            "Een lid schreef erbij:\n\n    Ik ben geen dader.\n    Ik ben Yassin.\n\nDat raakte ons.",
            "paragraph|Een lid schreef erbij:",
            "block-quote|Ik ben geen dader.\n    Ik ben Yassin.",
            "paragraph|Dat raakte ons."),
        Layout.of(
            "set in, nobody says it",
            "Wij noemen vier dingen:\n\n    Eerst de school.",
            "paragraph|Wij noemen vier dingen:",
            "paragraph|Eerst de school."),
        Layout.of(
            "said, not set in",
            "She wrote:\n\nDear all.",
            "paragraph|She wrote:",
            "paragraph|Dear all."),
        Layout.of("indented", "  Een.  \n\n  Twee.  ", "paragraph|Een.", "paragraph|Twee."));
  }

  static Stream<Layout> headings() {
    return Stream.of(
        Layout.of("markdown", "# Doel\nSamen werken.", "heading|# Doel", "paragraph|Samen werken."),
        Layout.of(
            "markdown, level six", "###### Goal\nText.", "heading|###### Goal", "paragraph|Text."),
        Layout.of("hash tag", "#samen werken wij.", "paragraph|#samen werken wij."),
        Layout.of(
            "capitals",
            "SAMEN VEILIG\nWij werken.",
            "heading|SAMEN VEILIG",
            "paragraph|Wij werken."),
        Layout.of("short capitals", "OM\nwerkt mee.", "paragraph|OM\nwerkt mee."),
        Layout.of(
            "alone", "Onze aanpak\n\nWij werken.", "heading|Onze aanpak", "paragraph|Wij werken."),
        Layout.of(
            "alone, a sentence",
            "Wij werken.\n\nSamen.",
            "paragraph|Wij werken.",
            "paragraph|Samen."),
        Layout.of(
            "alone, a question",
            "Wie doet wat?\n\nSamen.",
            "paragraph|Wie doet wat?",
            "paragraph|Samen."),
        Layout.of("alone, no letter", "2026\n\nSamen.", "paragraph|2026", "paragraph|Samen."),
        Layout.of(
            "alone, long",
            "woord ".repeat(30).strip(),
            "paragraph|" + "woord ".repeat(30).strip()));
  }

  static Stream<Layout> lists() {
    return Stream.of(
        Layout.of("hyphens", "- een\n- twee", "list-item|- een", "list-item|- twee"),
        Layout.of("bullets", "• een\n• twee", "list-item|• een", "list-item|• twee"),
        Layout.of("stars", "* een\n* twee", "list-item|* een", "list-item|* twee"),
        Layout.of("numbers", "1. een\n12) twee", "list-item|1. een", "list-item|12) twee"),
        Layout.of("letters", "a. een\nb) twee", "list-item|a. een", "list-item|b) twee"),
        Layout.of(
            "item on two lines",
            "- een\n  vervolg\n- twee",
            "list-item|- een\n  vervolg",
            "list-item|- twee"),
        Layout.of("after a paragraph", "Doelen:\n- een", "paragraph|Doelen:", "list-item|- een"),
        Layout.of(
            "a year is no item",
            "Het jaar\n2026. Een begin.",
            "paragraph|Het jaar\n2026. Een begin."),
        Layout.of("a dash without space", "-een\n-twee.", "paragraph|-een\n-twee."));
  }

  static Stream<Layout> quotes() {
    return Stream.of(
        Layout.of("lines", "> een\n> twee", "block-quote|> een\n> twee"),
        Layout.of(
            "after a paragraph", "Zij zei:\n> een", "paragraph|Zij zei:", "block-quote|> een"),
        Layout.of(
            "before a paragraph", "> een\nWij ook.", "block-quote|> een", "paragraph|Wij ook."),
        Layout.of("parted", "> een\n\n> twee", "block-quote|> een", "block-quote|> twee"));
  }

  static Stream<Layout> cutWords() {
    return Stream.of(
        Layout.of("over a line", "de radicali-\nsering", "heading|de radicali-\nsering"),
        Layout.of("over a column", "de radicali-\n\nsering.", "paragraph|de radicali-\n\nsering."),
        Layout.of(
            "soft hyphen",
            "de radicali\u00AD\n\nsering.",
            "paragraph|de radicali\u00AD\n\nsering."),
        Layout.of(
            "a capital begins anew",
            "de radicali-\n\nSering.",
            "heading|de radicali-",
            "paragraph|Sering."));
  }

  @ParameterizedTest
  @MethodSource({"layouts", "headings", "lists", "quotes"})
  void segment_layout_hasTheseParts(Layout layout) {
    assertThat(describe(layout.text())).isEqualTo(layout.segments());
  }

  @ParameterizedTest
  @MethodSource("cutWords")
  void segment_wordCutByAHyphen_staysWhole(Layout layout) {
    List<String> texts = layout.segments().stream().map(s -> s.substring(s.indexOf('|'))).toList();
    assertThat(describe(layout.text()))
        .extracting(s -> s.substring(s.indexOf('|')))
        .isEqualTo(texts);
  }

  @Test
  void segment_anyLayout_coversAllThatIsNotBlank() {
    for (Layout layout :
        Stream.of(layouts(), headings(), lists(), quotes(), cutWords()).flatMap(s -> s).toList()) {
      StringBuilder rest = new StringBuilder(layout.text());
      Segmenter.segment(layout.text().toCharArray())
          .forEach(
              s -> rest.replace(s.span().start(), s.span().end(), " ".repeat(s.span().length())));
      assertThat(rest.chars().allMatch(c -> Lines.isBlank((char) c))).as(layout.name()).isTrue();
    }
  }

  @Test
  void segment_longLines_areParagraphsByThemselves() {
    String line =
        "Dit is een lange regel van een tekst die niemand heeft afgebroken. ".repeat(3).strip();
    assertThat(describe(line + "\n" + line))
        .containsExactly("paragraph|" + line, "paragraph|" + line);
  }

  private static List<String> describe(String text) {
    return Segmenter.segment(text.toCharArray()).stream()
        .map(s -> s.kind().code() + "|" + s.span().in(text))
        .toList();
  }

  @Test
  void segment_turnOnTheLineBelow_beginsAtItsFirstWord() {
    String text = "De voorzitter:\nWij beginnen.";
    Segment turn = Segmenter.segment(text.toCharArray()).get(0);
    assertThat(turn.span().in(text)).isEqualTo("Wij beginnen.");
    assertThat(turn.speaker()).isEqualTo(new Speaker("De voorzitter", null, true));
  }
}
