package org.brugtaal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.Span;

/**
 * The paragraphs of a treebank, put together again from its sentences: an id says document,
 * paragraph and place in the paragraph ({@code wiki-1181.p.12.s.3}). So a paragraph ends where the
 * writer ended it, with or without a full stop.
 */
final class Paragraphs {

  private static final Pattern ID =
      Pattern.compile(
          "(?<document>.*)\\.p\\.(?<paragraph>\\d+)\\.s\\.(?<sentence>\\d+)(?:[._]\\d+)?");

  private Paragraphs() {}

  /**
   * The paragraphs as samples for a sentence detector.
   *
   * @param sentences sentences with their text, in any order
   * @return the paragraphs, in the order of their first sentences
   */
  static List<SentenceSample> samples(List<ConlluSentence> sentences) {
    Map<String, List<ConlluSentence>> paragraphs = new LinkedHashMap<>();
    for (ConlluSentence sentence : sentences) {
      Matcher id = id(sentence);
      String paragraph = id.group("document") + " " + id.group("paragraph");
      paragraphs.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(sentence);
    }
    return paragraphs.values().stream().map(Paragraphs::sample).toList();
  }

  /**
   * The document a sentence comes from.
   *
   * @param sentence a sentence with an id
   * @return the id of the document
   */
  static String document(ConlluSentence sentence) {
    return id(sentence).group("document");
  }

  private static Matcher id(ConlluSentence sentence) {
    Matcher id = ID.matcher(String.valueOf(sentence.getSentenceIdComment()));
    if (!id.matches()) {
      throw new IllegalArgumentException(
          "the id of a sentence does not tell its paragraph: " + sentence.getSentenceIdComment());
    }
    return id;
  }

  private static SentenceSample sample(List<ConlluSentence> paragraph) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    paragraph.stream()
        .sorted(Comparator.comparingInt(s -> Integer.parseInt(id(s).group("sentence"))))
        .forEach(
            sentence -> {
              text.append(text.isEmpty() ? "" : " ");
              int start = text.length();
              text.append(sentence.getTextComment());
              spans.add(new Span(start, text.length()));
            });
    return new SentenceSample(text, spans.toArray(Span[]::new));
  }
}
