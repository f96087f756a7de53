package org.brugtaal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brugtaal.HitStatus;
import org.brugtaal.Span;
import org.brugtaal.lexicon.Concept;
import org.brugtaal.lexicon.Form;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Lexicon;
import org.brugtaal.lexicon.Role;
import org.brugtaal.lexicon.Term;

/**
 * The naive search that the program has to be better than: every listed form of every dominant term
 * of one language, as whole words, in any capitals; everything is flagged.
 */
final class WordSearch {

  private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
  private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

  private final Map<String, String> concepts = new TreeMap<>();
  private final Pattern pattern;

  /** A search for the terms that a lexicon has in a language; there has to be one. */
  WordSearch(Lexicon lexicon, Language language) {
    for (Concept concept : lexicon.concepts()) {
      if (concept.role() == Role.DOMINANT) {
        for (Term term : concept.terms().in(language)) {
          term.forms().stream()
              .map(Form::text)
              .forEach(form -> concepts.putIfAbsent(fold(form), concept.id()));
        }
      }
    }
    String forms =
        concepts.keySet().stream()
            .sorted(Comparator.comparing(form -> -form.length()))
            .map(WordSearch::expression)
            .collect(Collectors.joining("|"));
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    pattern = Pattern.compile(NO_WORD_BEFORE + "(?:" + forms + ")" + NO_WORD_AFTER, anyCase);
  }

  /** What it finds, from left to right, the longest form first. */
  List<Finding> find(String text) {
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String concept = concepts.getOrDefault(fold(matcher.group()), "");
      findings.add(new Finding(span, matcher.group(), HitStatus.FLAGGED, concept, ""));
    }
    return findings;
  }

  /** A space between words may be any blanks, a line end among them. */
  private static String expression(String form) {
    return Pattern.compile("\\s+")
        .splitAsStream(form)
        .map(Pattern::quote)
        .collect(Collectors.joining("\\s+"));
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
