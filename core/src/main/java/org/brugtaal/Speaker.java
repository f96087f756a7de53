package org.brugtaal;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a turn, as the minutes name them.
 *
 * @param name the person or function named before the colon
 * @param organisation the organisation between brackets or from the attendance list, or null if the
 *     minutes do not say
 * @param chair whether the turn is the chair's
 */
public record Speaker(String name, @Nullable String organisation, boolean chair) {}
