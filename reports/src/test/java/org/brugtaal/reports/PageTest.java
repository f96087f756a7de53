package org.brugtaal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

  private final StringBuilder out = new StringBuilder();

  @Test
  void line_longerThanThePage_isWrappedUnderItsIndent() throws IOException {
    String words = "een twee drie vier vijf zes zeven acht negen tien";

    new Page(out, 40, false).line(4, Line.of(words));

    assertThat(out).hasToString("    een twee drie vier vijf zes zeven\n    acht negen tien\n");
  }

  @Test
  void row_withLabel_keepsItsColumn() throws IOException {
    new Page(out, 40, false)
        .row(2, Line.of("zorg"), 10, Line.of("een twee drie vier vijf zes zeven acht"));

    assertThat(out)
        .hasToString("  zorg      een twee drie vier vijf zes\n            zeven acht\n");
  }

  @Test
  void line_withStyles_keepsWordsTogether() throws IOException {
    Line line = Line.of("de ").bold("dader").plain(", of").dim(" niet");

    new Page(out, 40, true).line(0, line);

    assertThat(out).hasToString("de \u001B[1mdader\u001B[0m, of \u001B[2mniet\u001B[0m\n");
  }

  @Test
  void line_withoutColour_hasNoCodes() throws IOException {
    new Page(out, 40, false).line(0, new Line().bold("a").accent("b").dim("c"));

    assertThat(out).hasToString("abc\n");
  }

  @Test
  void line_withControlCharacters_isSafe() throws IOException {
    new Page(out, 40, false).line(0, new Line().bold("a\u001B[2Jb\nc"));

    assertThat(out).hasToString("a␛[2Jb␊c\n");
  }

  @Property
  void line_ofShortWords_neverPassesTheWidth(
      @ForAll @IntRange(min = 40, max = 100) int width,
      @ForAll @IntRange(max = 20) int indent,
      @ForAll @IntRange(max = 300) int words)
      throws IOException {
    StringBuilder page = new StringBuilder();

    new Page(page, width, false).line(indent, Line.of("woorden ".repeat(words)));

    assertThat(page.toString().lines()).allMatch(line -> line.length() <= width);
    assertThat(page.toString().split("woorden", -1)).hasSize(words + 1);
  }
}
