package org.brugtaal.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/** Evaluations and agreements as a text to read: aligned tables, then every difference. */
public final class EvaluationText {

  private static final int SHORT_HASH = 12;

  private final Appendable out;
  private final Language ui;

  /**
   * A writer.
   *
   * @param out where the text goes; it stays open
   * @param ui the language of its words
   */
  public EvaluationText(Appendable out, Language ui) {
    this.out = out;
    this.ui = ui;
  }

  /**
   * Writes evaluations of the program, and the lexicon they hold for.
   *
   * @param evaluations one for each language
   * @param lexicon the lexicon of the program
   * @throws IOException if it cannot be written
   */
  public void evaluations(List<Evaluation> evaluations, Lexicon lexicon) throws IOException {
    for (Evaluation evaluation : evaluations) {
      new EvaluationTables(out, ui).write(evaluation);
    }
    line(Wording.NOTE);
    String hash = lexicon.fingerprint().substring(0, SHORT_HASH);
    line(Wording.LEXICON, lexicon.version(), hash);
  }

  /**
   * Writes agreements of two readers.
   *
   * @param agreements one for each language
   * @throws IOException if it cannot be written
   */
  public void agreements(List<Agreement> agreements) throws IOException {
    for (Agreement agreement : agreements) {
      new EvaluationTables(out, ui).write(agreement);
    }
    line(Wording.NOTE);
  }

  /**
   * Writes differences, each on two lines: what it is, and the line it stands on.
   *
   * @param differences the differences, those of one text together
   * @throws IOException if it cannot be written
   */
  public void differences(List<Difference> differences) throws IOException {
    out.append('\n');
    line(Wording.DIFFERENCES, differences.size());
    String file = "";
    for (Difference difference : differences) {
      if (!difference.file().equals(file)) {
        file = difference.file();
        out.append('\n').append(SafeText.of(file)).append('\n');
      }
      difference(difference);
    }
  }

  private void difference(Difference difference) throws IOException {
    Wording kind = Wording.valueOf(difference.kind().name());
    out.append(String.format(Locale.ROOT, "%5d  %s", difference.line(), kind.in(ui)));
    if (!difference.match().isEmpty()) {
      out.append(": [").append(SafeText.of(difference.match())).append(']');
    }
    String expected = shown(difference.expected());
    out.append("  ").append(Wording.DIFFERENCE.in(ui, expected, shown(difference.found())));
    for (String more : List.of(difference.concept(), difference.phenomenon())) {
      out.append(more.isEmpty() ? "" : "  " + SafeText.of(more));
    }
    out.append("\n       ").append(SafeText.of(difference.text().strip())).append('\n');
  }

  private String shown(String value) {
    return value.equals(Difference.NONE) ? Wording.NONE.in(ui) : SafeText.of(value);
  }

  private void line(Wording words, Object... values) throws IOException {
    out.append(words.in(ui, values)).append('\n');
  }
}
