package org.brugtaal.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.PerLanguage;

/**
 * Made-up documents of 4 to 20 KB, Dutch and English in turn: the sentences of the project's own
 * samples in another order, with {@link WordVariation some new words}. The same size gives the same
 * text.
 */
final class BenchmarkText {

  private static final long SEED = 42;
  private static final int SHORTEST = 4 * 1024;
  private static final int LONGEST = 20 * 1024;
  private static final int LONGEST_PARAGRAPH = 6;

  private final Random random = new Random(SEED);
  private final PerLanguage<List<String>> sentences = PerLanguage.of(BenchmarkText::sentences);
  private final PerLanguage<WordVariation> variations =
      PerLanguage.of(language -> new WordVariation(sentences.in(language), random));

  private BenchmarkText() {}

  /** Documents of at least {@code megabytes} (of a million bytes) in UTF-8 together. */
  static List<Sample> ofMegabytes(double megabytes) {
    BenchmarkText text = new BenchmarkText();
    List<Sample> samples = new ArrayList<>();
    long bytes = 0;
    while (bytes < megabytes * 1e6) {
      Language language = samples.size() % 2 == 0 ? Language.DUTCH : Language.ENGLISH;
      Sample sample = new Sample(language, text.document(language));
      samples.add(sample);
      bytes += sample.bytes();
    }
    return samples;
  }

  /** Documents of one language only. */
  static List<Sample> ofMegabytes(double megabytes, Language language) {
    return ofMegabytes(2 * megabytes).stream()
        .filter(sample -> sample.language() == language)
        .toList();
  }

  /** Endless documents of about 20 KB. */
  static Stream<Sample> ofLongDocuments() {
    BenchmarkText text = new BenchmarkText();
    return Stream.iterate(0, i -> i + 1)
        .map(i -> i % 2 == 0 ? Language.DUTCH : Language.ENGLISH)
        .map(language -> new Sample(language, text.document(language, LONGEST)));
  }

  private String document(Language language) {
    return document(language, SHORTEST + random.nextInt(LONGEST - SHORTEST));
  }

  private String document(Language language, int length) {
    StringBuilder document = new StringBuilder(length);
    while (document.length() < length) {
      paragraph(language, document);
    }
    return document.toString();
  }

  private void paragraph(Language language, StringBuilder into) {
    int count = 1 + random.nextInt(LONGEST_PARAGRAPH);
    List<String> all = sentences.in(language);
    for (int i = 0; i < count; i++) {
      String sentence = all.get(random.nextInt(all.size()));
      into.append(i == 0 ? "" : " ").append(variations.in(language).vary(sentence));
    }
    into.append("\n\n");
  }

  private static List<String> sentences(Language language) {
    try {
      return SampleFiles.sentences(language);
    } catch (IOException e) {
      throw new UncheckedIOException("the samples cannot be read: " + e.getMessage(), e);
    }
  }
}
