package org.brugtaal.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Version;

/** What the models were made of and how, as a properties file. */
final class Provenance {

  private static final String COMMAND =
      "mvn -q -Dquick -pl model-training compile exec:java"
          + " -Dexec.args=\"TREEBANKS models-nl/src/main/resources/org/brugtaal/models/nl\"";

  private Provenance() {}

  /**
   * Describes a training.
   *
   * @param treebanks what was trained on
   * @param models the name of each model file and its bytes
   * @return the content of a properties file, in UTF-8
   * @throws IOException if a file cannot be read
   */
  static byte[] properties(List<Treebank> treebanks, Map<String, byte[]> models)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# From the root of the project; TREEBANKS is a folder with the files named below.");
    lines.add("command=" + COMMAND);
    lines.add("opennlp=" + Version.currentVersion());
    lines.add("settings=" + Trainer.parameters());
    for (int i = 0; i < treebanks.size(); i++) {
      String key = "data." + (i + 1) + ".";
      Treebank treebank = treebanks.get(i);
      lines.add(key + "file=" + treebank.name());
      lines.add(key + "conversion=" + treebank.conversion());
      lines.add(key + "sentences=" + treebank.sentences().size());
      lines.add(key + "sha256=" + sha256(Files.readAllBytes(treebank.file())));
    }
    models.forEach((name, bytes) -> lines.add("model." + name + ".sha256=" + sha256(bytes)));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
