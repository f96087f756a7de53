package org.brugtaal.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainerTest {

  /** Two sentences of our own; X is a document, Y a paragraph of it. */
  private static final String CONLLU =
      """
      # auto = TEST1
      # sent_id = doc-X.p.Y.s.1
      # text = De verdachte sliep.
      1\tDe\tde\tDET\tLID|bep\t_\t2\tdet\t_\t_
      2\tverdachte\tverdenken\tVERB\tWW|vd|nom|met-e\t_\t3\tnsubj\t_\t_
      3\tsliep\tslapen\tVERB\tWW|pv|verl\t_\t0\troot\t_\tSpaceAfter=No
      4\t.\t.\tPUNCT\tLET\t_\t3\tpunct\t_\t_

      # sent_id = doc-X.p.Y.s.2
      # text = De verdachte man zag dhr. Bos.
      1\tDe\tde\tDET\tLID|bep\t_\t3\tdet\t_\t_
      2\tverdachte\tverdenken\tVERB\tWW|vd|prenom|met-e\t_\t3\tamod\t_\t_
      3\tman\tman\tNOUN\tN|soort|ev\t_\t4\tnsubj\t_\t_
      4\tzag\tzien\tVERB\tWW|pv|verl\t_\t0\troot\t_\t_
      5\tdhr.\tdhr.\tNOUN\tN|soort|ev\t_\t4\tobj\t_\t_
      6\tBos\tBos\tPROPN\tN|eigen|ev\t_\t5\tappos\t_\tSpaceAfter=No
      7\t.\t.\tPUNCT\tLET\t_\t4\tpunct\t_\t_

      """;

  @TempDir private Path folder;

  private List<ConlluSentence> sentences() throws IOException {
    Path file = folder.resolve("t.conllu");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(CONLLU.replace("X", "" + i / 6).replace("Y", "" + i % 6));
    }
    Files.writeString(file, text);
    return Treebank.read(file).sentences();
  }

  @Test
  void read_file_knowsItsConversion() throws IOException {
    Path file = Files.writeString(folder.resolve("one.conllu"), CONLLU);
    Treebank treebank = Treebank.read(file);
    assertThat(treebank.conversion()).isEqualTo("TEST1");
    assertThat(treebank.name()).isEqualTo("one.conllu");
    assertThat(treebank.sentences()).hasSize(2);
  }

  @Test
  void train_participleUsedAsNoun_isANoun() throws IOException {
    byte[] bytes = StableZip.bytes(Trainer.train(sentences()).tags());
    POSTaggerME tagger = new POSTaggerME(new POSModel(new ByteArrayInputStream(bytes)));
    assertThat(tagger.tag(new String[] {"De", "verdachte", "sliep", "."}))
        .containsExactly("DET", "NOUN", "VERB", "PUNCT");
    assertThat(tagger.tag(new String[] {"De", "verdachte", "man", "zag", "Bos"}))
        .containsExactly("DET", "VERB", "NOUN", "VERB", "PROPN");
  }

  @Test
  void train_sameSentencesTwice_givesTheSameBytes() throws IOException {
    List<byte[]> first = bytes(Trainer.train(sentences()));
    List<byte[]> second = bytes(Trainer.train(sentences()));
    for (int i = 0; i < first.size(); i++) {
      assertThat(second.get(i)).isEqualTo(first.get(i));
    }
  }

  @Test
  void everyTenthDocument_tenDocuments_keepsTheLastOut() throws IOException {
    HeldOut held = HeldOut.everyTenthDocument(sentences());
    assertThat(held.kept()).hasSize(12);
    assertThat(held.kept()).extracting(Paragraphs::document).containsOnly("doc-9");
    assertThat(held.rest()).hasSize(108).doesNotContainAnyElementsOf(held.kept());
  }

  private static List<byte[]> bytes(Models models) throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    bytes.add(StableZip.bytes(models.sentences()));
    bytes.add(StableZip.bytes(models.tokens()));
    bytes.add(StableZip.bytes(models.tags()));
    return bytes;
  }
}
