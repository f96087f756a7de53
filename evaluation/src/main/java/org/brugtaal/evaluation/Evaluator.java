package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brugtaal.Analysis;
import org.brugtaal.Document;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.TermBridge;
import org.brugtaal.lexicon.Language;

/** Measures the program against marked texts. Immutable and safe for use by many threads. */
public final class Evaluator {

  private final TermBridge bridge;

  /**
   * An evaluator of a bridge.
   *
   * @param bridge what analyses the texts; its lexicon is also that of the naive search
   */
  public Evaluator(TermBridge bridge) {
    this.bridge = bridge;
  }

  /**
   * Analyses the texts and compares. No language is declared to the program: it has to see that
   * itself, as it does for a user.
   *
   * @param texts marked texts in any language and order
   * @return an evaluation for each language that there are texts in, Dutch first
   */
  public List<Evaluation> evaluate(List<GoldText> texts) {
    return Stream.of(Language.values())
        .map(language -> texts.stream().filter(text -> text.language() == language).toList())
        .filter(group -> !group.isEmpty())
        .map(this::evaluateOne)
        .toList();
  }

  private Evaluation evaluateOne(List<GoldText> texts) {
    Language language = texts.get(0).language();
    WordSearch search = new WordSearch(bridge.lexicon(), language);
    List<Outcome> program = new ArrayList<>();
    List<Outcome> baseline = new ArrayList<>();
    List<LineLanguage> lines = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    for (GoldText text : texts) {
      Analysis analysis = bridge.analyze(Document.of(text.text()));
      Outcome outcome = new Outcome(text, analysis.hits().stream().map(Finding::of).toList());
      List<LineLanguage> found = LineLanguage.of(text, analysis.segments());
      program.add(outcome);
      baseline.add(new Outcome(text, search.find(text.text())));
      lines.addAll(found);
      differences.addAll(Differences.of(outcome, found));
    }
    return new Evaluation(
        language,
        texts.size(),
        texts.stream().mapToInt(text -> Words.in(text.text()).size()).sum(),
        debatable(texts),
        new Scorer(program).scores(),
        new Scorer(baseline).scores(),
        shares(lines),
        organisations(program),
        differences);
  }

  private static int debatable(List<GoldText> texts) {
    return (int)
        texts.stream()
            .flatMap(text -> text.marks().stream())
            .filter(mark -> mark.status() == MarkStatus.DEBATABLE)
            .count();
  }

  private static List<Share> shares(List<LineLanguage> lines) {
    List<Share> shares = new ArrayList<>();
    for (DocumentLanguage language : DocumentLanguage.values()) {
      List<LineLanguage> those =
          lines.stream().filter(line -> line.expected() == language).toList();
      if (!those.isEmpty()) {
        int right = (int) those.stream().filter(LineLanguage::isRight).count();
        shares.add(new Share(language.code(), new Proportion(right, those.size())));
      }
    }
    return shares;
  }

  private static Proportion organisations(List<Outcome> outcomes) {
    int right = 0;
    int found = 0;
    for (Outcome outcome : outcomes) {
      for (Mark mark : outcome.gold().marks()) {
        Finding met = outcome.met(mark);
        if (mark.isTerm() && !mark.organisation().isEmpty() && met != null) {
          found++;
          right += mark.isOf(met.organisation()) ? 1 : 0;
        }
      }
    }
    return new Proportion(right, found);
  }
}
