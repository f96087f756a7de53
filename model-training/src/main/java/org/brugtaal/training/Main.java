package org.brugtaal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.formats.conllu.ConlluSentence;

/**
 * Makes the content of {@code models-nl}: the models, the properties that say what they were made
 * of, and the evaluation.
 */
public final class Main {

  private static final String ALPINO = "nl_alpino-ud-dev.conllu";
  private static final List<String> FILES =
      List.of("nl_lassysmall-ud-dev.conllu", "nl_lassysmall-ud-test.conllu", ALPINO);

  private Main() {}

  /**
   * Trains on all sentences and writes, then evaluates on sentences held out.
   *
   * @param args the folder with the treebank files and the folder to write into
   * @throws IOException if a file is missing, unreadable or no CoNLL-U, or cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          "two folders are needed: one with " + String.join(", ", FILES) + ", one to write into");
    }
    List<Treebank> treebanks = new ArrayList<>();
    for (String file : FILES) {
      treebanks.add(Treebank.read(Path.of(args[0], file)));
    }
    Path folder = Path.of(args[1]);
    Map<String, byte[]> models = models(Trainer.train(sentences(treebanks, "")));
    for (Map.Entry<String, byte[]> model : models.entrySet()) {
      Files.write(folder.resolve(model.getKey()), model.getValue());
    }
    Files.write(folder.resolve("training.properties"), Provenance.properties(treebanks, models));
    Files.write(folder.resolve("EVALUATION.md"), Evaluation.markdown(evaluate(treebanks)));
  }

  private static Map<String, HeldOut.Figures> evaluate(List<Treebank> treebanks)
      throws IOException {
    List<ConlluSentence> alpino = sentences(treebanks.subList(FILES.indexOf(ALPINO), 3), "");
    Map<String, HeldOut.Figures> figures = new LinkedHashMap<>();
    HeldOut news = new HeldOut(sentences(treebanks, ALPINO), alpino);
    figures.put("news", news.evaluate());
    figures.put("tenth", HeldOut.everyTenthDocument(sentences(treebanks, "")).evaluate());
    return figures;
  }

  private static List<ConlluSentence> sentences(List<Treebank> treebanks, String without) {
    return treebanks.stream()
        .filter(treebank -> !treebank.name().equals(without))
        .flatMap(treebank -> treebank.sentences().stream())
        .toList();
  }

  private static Map<String, byte[]> models(Models models) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("sentence.bin", StableZip.bytes(models.sentences()));
    files.put("tokens.bin", StableZip.bytes(models.tokens()));
    files.put("pos.bin", StableZip.bytes(models.tags()));
    return files;
  }
}
