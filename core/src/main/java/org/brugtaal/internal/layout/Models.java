package org.brugtaal.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import org.brugtaal.lexicon.Language;

/** Where the models of OpenNLP for a language stand on the class path. */
enum Models {
  /** The official models of Apache OpenNLP, trained on UD_English-EWT. */
  ENGLISH("/opennlp-en-ud-ewt-", "-1.3-2.5.4.bin"),
  /** Our own, from brugtaal-models-nl, trained on UD_Dutch-LassySmall and UD_Dutch-Alpino. */
  DUTCH("/org/brugtaal/models/nl/", ".bin");

  private final String before;
  private final String after;

  Models(String before, String after) {
    this.before = before;
    this.after = after;
  }

  static Models of(Language language) {
    return language == Language.DUTCH ? DUTCH : ENGLISH;
  }

  /** What finds the ends of sentences. */
  InputStream sentences() throws IOException {
    return open("sentence");
  }

  /** What parts words from signs. */
  InputStream tokens() throws IOException {
    return open("tokens");
  }

  /** What gives words their part of speech. */
  InputStream partsOfSpeech() throws IOException {
    return open("pos");
  }

  private InputStream open(String name) throws IOException {
    String path = before + name + after;
    InputStream in = Models.class.getResourceAsStream(path);
    if (in == null) {
      throw new IOException("the model " + path + " is not on the class path");
    }
    return in;
  }
}
