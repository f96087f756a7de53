package org.brugtaal.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The figures as a page in both languages, after the template {@code evaluation.md}. */
final class Evaluation {

  private Evaluation() {}

  /**
   * Fills in the template.
   *
   * @param figures the figures by their name in the template
   * @return the page, in UTF-8
   * @throws IOException if the template cannot be read
   */
  static byte[] markdown(Map<String, HeldOut.Figures> figures) throws IOException {
    String page;
    try (InputStream in = Evaluation.class.getResourceAsStream("evaluation.md")) {
      page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, HeldOut.Figures> entry : figures.entrySet()) {
      page = page.replace("{" + entry.getKey() + "}", row(entry.getValue()));
    }
    return page.getBytes(StandardCharsets.UTF_8);
  }

  private static String row(HeldOut.Figures figures) {
    return String.format(
        Locale.ROOT,
        "%d | %d | %.3f | %.3f | %.1f%% | %.1f%% | %.1f%%",
        figures.sentences(),
        figures.words(),
        figures.sentenceF(),
        figures.tokenF(),
        100 * figures.tags(),
        100 * figures.sure(),
        100 * figures.sureTags());
  }
}
