package org.brugtaal.internal;

import java.util.Set;
import org.brugtaal.Segment;
import org.brugtaal.Span;
import org.brugtaal.internal.find.Findings;
import org.brugtaal.internal.find.FirstConjuncts;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.layout.OpenNlpSplitter;
import org.brugtaal.internal.layout.OpenNlpTagger;
import org.brugtaal.internal.layout.PartOfSpeechTagger;
import org.brugtaal.internal.layout.SentenceSplitter;
import org.brugtaal.internal.layout.SentenceTags;
import org.brugtaal.internal.layout.Sentences;
import org.brugtaal.internal.match.Match;
import org.brugtaal.internal.match.SuspendedCompounds;
import org.brugtaal.internal.match.TermMatcher;
import org.brugtaal.internal.match.Vocabulary;
import org.brugtaal.internal.text.Letters;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;

/**
 * What is needed to read segments of one language: its vocabulary and matcher, its sentences, its
 * parts of speech.
 */
final class LanguageReader {

  private static final int LONGEST_ACRONYM = 4;
  private static final int LONGEST_ADDRESS = 300;
  private static final Set<String> STREETS =
      Set.of("straat", "kade", "laan", "plein", "gracht", "steeg", "dijk", "singel");

  private static final Set<String> ADDRESS_SIGNS = Set.of("://", "www.", "@", "../");

  private final Language language;
  private final Vocabulary vocabulary;
  private final TermMatcher matcher;
  private final SentenceSplitter splitter;
  private final PartOfSpeechTagger tagger;

  LanguageReader(Language language, Lexicon lexicon) {
    this.language = language;
    this.vocabulary = Vocabulary.of(lexicon, language);
    this.matcher = new TermMatcher(vocabulary);
    this.splitter = new OpenNlpSplitter(language);
    this.tagger = new OpenNlpTagger(language);
  }

  Language language() {
    return language;
  }

  Sentences sentences(String text, Segment segment) {
    return Sentences.of(splitter, text, segment.span());
  }

  /** Everything in a segment that the lexicon knows, without what is surely no word of the text. */
  Findings find(char[] text, Segment segment, Sentences sentences) {
    Findings findings = new Findings(vocabulary);
    Span span = segment.span();
    matcher.scan(text, span.start(), span.end(), findings);
    boolean capitals =
        findings.terms().stream().anyMatch(f -> f.form().exact() != null)
            && isInCapitals(text, span);
    SentenceTags tags = new SentenceTags(tagger, text, sentences);
    findings
        .terms()
        .removeIf(
            found ->
                (capitals && isAcronym(found))
                    || isInAddress(text, found.span(), span)
                    || isStreet(text, found)
                    || isOtherPartOfSpeech(found, tags, findings));
    findings.terms().replaceAll(found -> complete(text, found));
    findings.terms().addAll(new FirstConjuncts(vocabulary, text).before(findings.terms()));
    return findings;
  }

  /** The term that is meant where a hyphen is suspended, else {@code found} itself. */
  private Found complete(char[] text, Found found) {
    if (found.match() == Match.HEAD) {
      return found;
    }
    Span span = found.span();
    return SuspendedCompounds.complete(vocabulary, text, text.length, span.start(), span.end())
        .map(whole -> new Found(span, whole, Match.MODIFIER))
        .orElse(found);
  }

  /** In a line of capitals an acronym cannot be told from a word: OM and the Dutch "om". */
  private static boolean isAcronym(Found found) {
    return found.form().exact() != null && found.span().length() <= LONGEST_ACRONYM;
  }

  private static boolean isInCapitals(char[] text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLowerCase(text[i])) {
        return false;
      }
    }
    return true;
  }

  /** A Dutch street or square that is called after something: {@code Bendekade}. */
  private static boolean isStreet(char[] text, Found found) {
    Span span = found.span();
    if (found.match() != Match.MODIFIER || !Character.isUpperCase(text[span.start()])) {
      return false;
    }
    String word = Letters.lower(text, span.start(), span.end());
    return STREETS.stream().anyMatch(word::endsWith);
  }

  /** Whether the term is a part of a web or e-mail address, or of the target of a link. */
  private static boolean isInAddress(char[] text, Span term, Span segment) {
    int start = term.start();
    int lowest = Math.max(segment.start(), start - LONGEST_ADDRESS);
    while (start > lowest
        && !Character.isWhitespace(text[start - 1])
        && !isLinkBorder(text, start - 2)) {
      start--;
    }
    int end = term.end();
    int highest = Math.min(segment.end(), end + LONGEST_ADDRESS);
    while (end < highest && !Character.isWhitespace(text[end]) && !isLinkBorder(text, end)) {
      end++;
    }
    if (start == term.start() && end == term.end()) {
      return false;
    }
    String around = new String(text, start, end - start);
    return ADDRESS_SIGNS.stream().anyMatch(around::contains);
  }

  /** Between the words of a Markdown link and its target: {@code [words](target)}. */
  private static boolean isLinkBorder(char[] text, int at) {
    return at >= 0 && at + 1 < text.length && text[at] == ']' && text[at + 1] == '(';
  }

  /** A word that is spoken about has no part of speech that a tagger could see: "the word gang". */
  private static boolean isOtherPartOfSpeech(Found found, SentenceTags tags, Findings findings) {
    return found.form().term().ambiguous()
        && !findings.isAnnounced(found.span())
        && !tags.isNoun(found.span());
  }

  /** The number of terms in a stretch, for a text that does not tell its language otherwise. */
  int count(char[] text) {
    int[] count = {0};
    matcher.scan(text, 0, text.length, (start, end, entry, match) -> count[0]++);
    return count[0];
  }
}
