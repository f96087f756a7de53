package org.brugtaal;

import org.brugtaal.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's layout.
 *
 * @param kind what it is
 * @param span where it stands; for a speaker turn, the words after the colon
 * @param language its language, or null if it is neither Dutch nor English: then it is left alone
 * @param speaker who speaks, or null if it is no turn
 */
public record Segment(
    SegmentKind kind, Span span, @Nullable Language language, @Nullable Speaker speaker) {}
