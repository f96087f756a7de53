package org.brugtaal.internal.status;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brugtaal.HitStatus;
import org.brugtaal.Segment;
import org.brugtaal.SegmentKind;
import org.brugtaal.Span;
import org.brugtaal.StatusReason.Kind;
import org.brugtaal.internal.find.Findings;
import org.brugtaal.internal.find.Findings.FoundContext;
import org.brugtaal.internal.find.Findings.FoundCue;
import org.brugtaal.internal.find.Found;
import org.brugtaal.internal.layout.Sentences;
import org.brugtaal.internal.layout.Words;
import org.brugtaal.lexicon.CueKind;
import org.brugtaal.lexicon.ExceptionKind;
import org.brugtaal.lexicon.Language;
import org.brugtaal.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * Decides the status of the terms of one segment. The first rule that holds wins: part of a name,
 * the law's expression, a word spoken about, a reference to the law beside it, a quotation; else it
 * is the writer's own use.
 */
public final class StatusRules {

  /** So few words between quotation marks are no quotation but a word kept at a distance. */
  private static final int WORDS_AT_A_DISTANCE = 3;

  private static final int WORDS_AFTER_ANNOUNCEMENT = 3;
  private static final int WORDS_AFTER_NEGATION = 2;

  private final char[] text;
  private final Segment segment;
  private final Sentences sentences;
  private final Places<Span> quotations;
  private final Map<ExceptionKind, Places<FoundContext>> contexts =
      new EnumMap<>(ExceptionKind.class);
  private final Map<CueKind, Places<FoundCue>> cues = new EnumMap<>(CueKind.class);
  private final Places<Found> partners;
  private final LegalContext legal;
  private final ProperNames names;
  private final @Nullable Titles titles;
  private final Definitions definitions;
  private final Map<Span, Verdict> mentions = new HashMap<>();

  /** The terms that are a mention by their place: a capital there shows no name. */
  private final Set<Span> defined = new HashSet<>();

  /**
   * The rules for one segment.
   *
   * @param text the text
   * @param segment the segment
   * @param sentences its sentences
   * @param findings what was found in it
   */
  public StatusRules(char[] text, Segment segment, Sentences sentences, Findings findings) {
    this.text = text;
    this.segment = segment;
    this.sentences = sentences;
    this.quotations = new Places<>(Quotations.find(text, segment.span()), span -> span);
    for (ExceptionKind kind : ExceptionKind.values()) {
      contexts.put(kind, contexts(findings, kind));
    }
    for (CueKind kind : CueKind.values()) {
      cues.put(kind, cues(findings, kind));
    }
    this.partners = partners(findings);
    this.legal =
        new LegalContext(text, segment.span(), sentences, cues(CueKind.LEGAL), cues(CueKind.NORM));
    this.names = new ProperNames(text, segment.language());
    this.titles = segment.language() == Language.DUTCH ? new Titles(text, segment.span()) : null;
    this.definitions = new Definitions(text, segment.span());
  }

  private static Places<FoundContext> contexts(Findings findings, ExceptionKind kind) {
    return new Places<>(
        findings.contexts().stream().filter(c -> c.exception().kind() == kind).toList(),
        FoundContext::span);
  }

  private static Places<FoundCue> cues(Findings findings, CueKind kind) {
    return new Places<>(
        findings.cues().stream().filter(cue -> cue.kind() == kind).toList(), FoundCue::span);
  }

  private Places<Found> partners(Findings findings) {
    return new Places<>(
        findings.terms().stream()
            .filter(found -> found.concept().role() == Role.PARTNER && !isOtherWord(found))
            .toList(),
        Found::span);
  }

  private Places<FoundContext> contexts(ExceptionKind kind) {
    return Objects.requireNonNull(contexts.get(kind));
  }

  private Places<FoundCue> cues(CueKind kind) {
    return Objects.requireNonNull(cues.get(kind));
  }

  /**
   * Whether the term is another word here, so that nobody wants to hear of it.
   *
   * @param found a term
   * @return true inside a collocation or another sense
   */
  public boolean isOtherWord(Found found) {
    return isIn(ExceptionKind.SENSE, found.span()) || isIn(ExceptionKind.COLLOCATION, found.span());
  }

  private boolean isIn(ExceptionKind kind, Span span) {
    return contexts(kind).anyOver(span, context -> true);
  }

  /**
   * The verdicts on the dominant terms.
   *
   * @param dominant the terms of the segment, in reading order
   * @return one for each, in the same order
   */
  public List<Verdict> verdicts(List<Found> dominant) {
    Places<Found> terms = new Places<>(dominant, Found::span);
    Span whole = segment.span();
    Stream.concat(cues(CueKind.MENTION).over(whole), cues(CueKind.REJECTION).over(whole))
        .sorted(Comparator.comparing(FoundCue::span))
        .forEach(cue -> announce(cue, terms));
    for (Found found : dominant) {
      if (definitions.isDefined(found.span())) {
        defined.add(found.span());
        mentions.putIfAbsent(found.span(), Verdict.of(HitStatus.MENTIONED, Kind.ANNOUNCED, ""));
      }
    }
    List<Verdict> verdicts = new ArrayList<>(dominant.size());
    for (Found found : dominant) {
      verdicts.add(verdict(found).withNegated(isNegated(found.span())));
    }
    return verdicts;
  }

  /**
   * Whether a term of another role is the writer's own use.
   *
   * @param found the term
   * @return false in a quotation, or inside a name; a partner's own name has capitals of its own
   */
  public boolean isOwnVoice(Found found) {
    Span span = found.span();
    boolean partner = found.concept().role() == Role.PARTNER;
    return quotation(span) == null
        && listedName(span) == null
        && (partner || byCapitals(span) == null);
  }

  /**
   * Whether the sentence of a term speaks of the law.
   *
   * @param span where the term stands
   * @return true if a reference to the law or a statutory expression stands in the sentence
   */
  public boolean isLegalContext(Span span) {
    Span sentence = sentences.around(span.start());
    return legal.isInSentence(span)
        || contexts(ExceptionKind.STATUTE)
            .anyOver(sentence, context -> sentence.contains(context.span()));
  }

  private Verdict verdict(Found found) {
    Span span = found.span();
    Verdict verdict = name(found);
    verdict = verdict != null ? verdict : context(span, ExceptionKind.STATUTE);
    verdict = verdict != null ? verdict : besideLaw(span);
    verdict = verdict != null ? verdict : mentions.get(span);
    verdict = verdict != null ? verdict : quotation(span);
    return verdict != null ? verdict : Verdict.OWN_VOICE;
  }

  private @Nullable Verdict name(Found found) {
    Verdict listed = listedName(found.span());
    boolean capitalAnyway = Character.isUpperCase(found.form().term().lemma().charAt(0));
    return listed != null || capitalAnyway || defined.contains(found.span())
        ? listed
        : byCapitals(found.span());
  }

  private @Nullable Verdict listedName(Span span) {
    Verdict exception = context(span, ExceptionKind.NAME);
    if (exception != null) {
      return exception;
    }
    Found partner =
        partners.firstOver(
            span, other -> other.span().contains(span) && other.span().length() > span.length());
    return partner == null
        ? null
        : Verdict.of(HitStatus.NAMED, Kind.NAME, partner.form().term().lemma());
  }

  private @Nullable Verdict byCapitals(Span span) {
    Span name = legal.name(span);
    if (name == null) {
      name = names.around(span, sentences.around(span.start()));
    }
    if (name == null && titles != null) {
      name = titles.around(span);
    }
    return name == null ? null : Verdict.of(HitStatus.NAMED, Kind.NAME, words(name));
  }

  private @Nullable Verdict context(Span span, ExceptionKind kind) {
    FoundContext context = contexts(kind).firstOver(span, found -> true);
    return context == null ? null : verdict(kind, context.exception().reason());
  }

  private static Verdict verdict(ExceptionKind kind, String reason) {
    return kind == ExceptionKind.NAME
        ? Verdict.of(HitStatus.NAMED, Kind.NAME, reason)
        : Verdict.of(HitStatus.STATUTORY, Kind.STATUTE, reason);
  }

  private @Nullable Verdict quotation(Span span) {
    Verdict marked =
        quotations
            .over(span)
            .filter(quotation -> quotation.contains(span))
            .min(Comparator.comparingInt(Span::end))
            .map(this::quoted)
            .orElse(null);
    return marked == null && segment.kind() == SegmentKind.BLOCK_QUOTE
        ? Verdict.of(HitStatus.QUOTED, Kind.BLOCK_QUOTE, "")
        : marked;
  }

  private Verdict quoted(Span quotation) {
    return isAtADistance(quotation)
        ? Verdict.of(HitStatus.MENTIONED, Kind.DISTANCE, "")
        : Verdict.of(HitStatus.QUOTED, Kind.QUOTATION_MARKS, "");
  }

  private boolean isAtADistance(Span quotation) {
    char last = quotation.length() == 0 ? ' ' : text[quotation.end() - 1];
    boolean sentence = last == '.' || last == '!' || last == '?';
    return !sentence
        && Words.count(text, quotation.start(), quotation.end()) <= WORDS_AT_A_DISTANCE;
  }

  /** The term after the cue is spoken about, and so are the others of the list it opens. */
  private void announce(FoundCue cue, Places<Found> dominant) {
    int sentenceEnd = sentences.around(cue.span().start()).end();
    boolean declined = cue.kind() == CueKind.REJECTION;
    Verdict verdict =
        Verdict.of(HitStatus.MENTIONED, declined ? Kind.DECLINED : Kind.ANNOUNCED, words(cue));
    int at = cue.span().end();
    boolean first = true;
    for (Found found : dominant.from(at)) {
      Span span = found.span();
      boolean near =
          first
              ? Gap.isShort(text, at, span.start(), WORDS_AFTER_ANNOUNCEMENT)
              : Gap.isListing(text, at, span.start());
      if (span.start() >= sentenceEnd || !near) {
        return;
      }
      mentions.putIfAbsent(span, verdict);
      at = span.end();
      first = false;
    }
  }

  private @Nullable Verdict besideLaw(Span span) {
    Span law = legal.of(span);
    return law == null ? null : Verdict.of(HitStatus.STATUTORY, Kind.LEGAL_REFERENCE, words(law));
  }

  private String words(FoundCue cue) {
    return words(cue.span());
  }

  private String words(Span span) {
    return span.in(CharBuffer.wrap(text));
  }

  private boolean isNegated(Span span) {
    Span sentence = sentences.around(span.start());
    return cues(CueKind.NEGATION)
        .anyOver(
            Gap.around(span),
            cue ->
                sentence.contains(cue.span())
                    && Gap.isShort(text, cue.span().end(), span.start(), WORDS_AFTER_NEGATION));
  }
}
