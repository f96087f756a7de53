package org.brugtaal.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.brugtaal.internal.match.Finder.Hit;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.LexiconContent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matcher against the naive one, over the real lexicon; a failure names its seed. */
class RandomTextTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 500);

  private static final Lexicon LEXICON = Lexicon.bundled();

  @ParameterizedTest
  @EnumSource(Language.class)
  void scan_randomText_findsWhatTheNaiveMatcherFinds(Language language) {
    Vocabulary vocabulary = Vocabulary.of(LEXICON, language);
    Finder matcher = new TermMatcher(vocabulary)::scan;
    Finder naive = new NaiveMatcher(vocabulary);
    RandomText texts = new RandomText(LEXICON, language);
    int found = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = texts.next(random);
      int from = random.nextInt(10) > 0 ? 0 : random.nextInt(text.length() + 1);
      List<Hit> hits = matcher.hits(vocabulary, text, from, text.length());
      found += hits.size();
      assertThat(hits)
          .as("seed %d, from %d: %s", seed, from, escaped(text))
          .containsExactlyInAnyOrderElementsOf(naive.hits(vocabulary, text, from, text.length()));
    }
    assertThat(found).isGreaterThan(ROUNDS);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void scan_randomText_staysInTheStretchAndInOrder(Language language) {
    Vocabulary vocabulary = Vocabulary.of(LEXICON, language);
    Finder matcher = new TermMatcher(vocabulary)::scan;
    RandomText texts = new RandomText(LEXICON, language);
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = texts.next(random);
      int from = random.nextInt(text.length() + 1);
      int to = from + random.nextInt(text.length() + 1 - from);
      List<Hit> hits = matcher.hits(vocabulary, text, from, to);
      assertThat(hits)
          .as("seed %d, from %d to %d: %s", seed, from, to, escaped(text))
          .allMatch(hit -> from <= hit.start() && hit.start() < hit.end() && hit.end() <= to)
          .allMatch(hit -> Chars.isWord(text.charAt(hit.start())));
      if (language == Language.ENGLISH) {
        // A Dutch match may reach back over a hyphen, before one that was reported already.
        assertThat(hits).as("seed %d", seed).isSortedAccordingTo(Comparator.comparing(Hit::start));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void scan_lexiconInAnyOrder_findsTheSame(Language language) {
    Vocabulary vocabulary = Vocabulary.of(LEXICON, language);
    Finder matcher = new TermMatcher(vocabulary)::scan;
    Vocabulary other = Vocabulary.of(shuffled(new Random(7)), language);
    Finder otherMatcher = new TermMatcher(other)::scan;
    RandomText texts = new RandomText(LEXICON, language);
    for (int seed = 0; seed < ROUNDS; seed++) {
      String text = texts.next(new Random(seed));
      assertThat(otherMatcher.hits(other, text, 0, text.length()))
          .as("seed %d: %s", seed, escaped(text))
          .isEqualTo(matcher.hits(vocabulary, text, 0, text.length()));
    }
  }

  private static Lexicon shuffled(Random random) {
    List<Concept> concepts = new ArrayList<>(LEXICON.concepts());
    Collections.shuffle(concepts, random);
    return Lexicon.of(
        new LexiconContent(LEXICON.version(), concepts, LEXICON.exceptions(), LEXICON.cues()));
  }

  /** The text as a Java string, so that a failure can be tried again. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : text.toCharArray()) {
      escaped.append(c < ' ' || c > '~' ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
    }
    return escaped.toString();
  }
}
