package org.brugtaal.internal;

import java.util.List;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.internal.find.Company;
import org.brugtaal.internal.find.Findings;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.find.Overlaps;
import org.brugtaal.internal.layout.Sentences;
import org.brugtaal.internal.status.StatusRules;

/**
 * What one segment says to the lexicon: its sentences, what was found in them, and the rules of
 * status over it.
 */
final class Reading {

  private final Sentences sentences;
  private final Findings findings;
  private final StatusRules rules;

  /** A segment of {@code text}, read in its own language. */
  Reading(LanguageReader reader, String string, char[] text, Segment segment) {
    this.sentences = reader.sentences(string, segment);
    this.findings = reader.find(text, segment, sentences);
    this.rules = new StatusRules(text, segment, sentences, findings);
    findings.terms().removeIf(rules::isOtherWord);
    if (findings.terms().stream().anyMatch(Reading::needsCompany)) {
      Company company = new Company(findings.terms());
      findings.terms().removeIf(found -> isEverydayWord(found, company));
    }
  }

  /** A text that is one paragraph in the language of {@code reader}. */
  Reading(LanguageReader reader, String text) {
    this(
        reader,
        text,
        text.toCharArray(),
        new Segment(SegmentKind.PARAGRAPH, new Span(0, text.length()), reader.language(), null));
  }

  private static boolean needsCompany(Found found) {
    return found.form().term().contextual();
  }

  /** A word that is spoken about needs no company: "the word dealer". */
  private boolean isEverydayWord(Found found, Company company) {
    return needsCompany(found)
        && !findings.isAnnounced(found.span())
        && !company.isNear(found.span());
  }

  Sentences sentences() {
    return sentences;
  }

  Findings findings() {
    return findings;
  }

  StatusRules rules() {
    return rules;
  }

  List<Found> dominant() {
    return Overlaps.dominant(findings.terms());
  }

  List<Found> others(List<Found> dominant) {
    return Overlaps.others(findings.terms(), dominant);
  }
}
