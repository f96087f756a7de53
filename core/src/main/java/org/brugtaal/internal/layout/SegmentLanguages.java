package org.brugtaal.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brugtaal.DocumentLanguage;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.internal.layout.LanguageGuesser.Guess;
import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Gives every segment its language, and the document one as a whole. */
public final class SegmentLanguages {

  /** Fewer words do not overrule the rest of the document. */
  private static final int FEW_WORDS = 5;

  /** One function word does not overrule the rest of the document either: it may be a name. */
  private static final int LEAST_LEAD = 4;

  /** The part of the words from which a document counts as being in one language. */
  private static final double NEARLY_ALL = 0.9;

  private final List<Segment> segments;
  private final DocumentLanguage language;

  private SegmentLanguages(List<Segment> segments, DocumentLanguage language) {
    this.segments = segments;
    this.language = language;
  }

  /**
   * The segments with their language.
   *
   * @return in reading order
   */
  public List<Segment> segments() {
    return segments;
  }

  /**
   * The document's language.
   *
   * @return what nearly all its words are in
   */
  public DocumentLanguage language() {
    return language;
  }

  /**
   * Looks at each segment; one that does not tell takes the language of the next that does.
   *
   * @param guesser the guesser
   * @param text the text
   * @param uncut its segments; a paragraph in two languages becomes two
   * @param undecided called when nothing in the document tells its language
   * @return segments and document with their language
   */
  public static SegmentLanguages of(
      LanguageGuesser guesser, char[] text, List<Segment> uncut, Undecided undecided) {
    List<Segment> segments = new LanguageBorders(guesser, text).cut(uncut);
    List<Guess> guesses = new ArrayList<>(segments.size());
    int[] words = new int[3];
    for (Segment segment : segments) {
      Guess guess = guesser.guess(text, segment.span().start(), segment.span().end());
      guesses.add(guess);
      if (!guess.language().isEmpty()) {
        words[place(language(guess.language()))] += guess.words();
      }
    }
    boolean told = words[0] + words[1] + words[2] > 0;
    Language main = told ? main(words) : undecided.decide();
    List<Segment> result = new ArrayList<>(segments.size());
    int[] total = new int[3];
    Language following = main;
    for (int i = segments.size() - 1; i >= 0; i--) {
      Guess guess = guesses.get(i);
      boolean heading = segments.get(i).kind() == SegmentKind.HEADING;
      Language language = decide(guess, heading, main, following);
      following = language == null ? main : language;
      total[place(language)] += guess.words();
      result.add(with(segments.get(i), language));
    }
    Collections.reverse(result);
    return new SegmentLanguages(result, overall(total));
  }

  /** Every segment in the declared language. */
  public static SegmentLanguages declared(List<Segment> segments, Language declared) {
    List<Segment> result = segments.stream().map(s -> with(s, declared)).toList();
    return new SegmentLanguages(
        result,
        result.isEmpty()
            ? DocumentLanguage.NONE
            : declared == Language.DUTCH ? DocumentLanguage.DUTCH : DocumentLanguage.ENGLISH);
  }

  /** Decides the language of a document that has no function word at all. */
  @FunctionalInterface
  public interface Undecided {
    /**
     * The language to read the document in.
     *
     * @return a language, or null to leave it alone
     */
    @Nullable Language decide();
  }

  /** A segment that does not tell, such as a heading, is in the language of what follows. */
  private static @Nullable Language decide(
      Guess guess, boolean heading, @Nullable Language main, @Nullable Language following) {
    if (guess.language().isEmpty()) {
      return following;
    }
    Language own = language(guess.language());
    boolean opensPart = heading && own == following;
    boolean doubtful =
        (own == null && guess.words() < FEW_WORDS)
            || (main != null && own != main && !opensPart && guess.lead().in(main) < LEAST_LEAD);
    return doubtful ? main : own;
  }

  private static @Nullable Language main(int[] words) {
    if (words[0] == 0 && words[1] == 0) {
      return null;
    }
    return words[0] >= words[1] ? Language.DUTCH : Language.ENGLISH;
  }

  private static DocumentLanguage overall(int[] words) {
    int all = words[0] + words[1] + words[2];
    if (all == 0) {
      return DocumentLanguage.NONE;
    }
    if (words[0] >= NEARLY_ALL * all) {
      return DocumentLanguage.DUTCH;
    }
    if (words[1] >= NEARLY_ALL * all) {
      return DocumentLanguage.ENGLISH;
    }
    return words[2] == all ? DocumentLanguage.OTHER : DocumentLanguage.MIXED;
  }

  private static @Nullable Language language(String code) {
    return switch (code) {
      case "nl" -> Language.DUTCH;
      case "en" -> Language.ENGLISH;
      default -> null;
    };
  }

  private static int place(@Nullable Language language) {
    if (language == null) {
      return 2;
    }
    return language == Language.DUTCH ? 0 : 1;
  }

  private static Segment with(Segment segment, @Nullable Language language) {
    return new Segment(segment.kind(), segment.span(), language, segment.speaker());
  }
}
