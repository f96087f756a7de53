package org.brugtaal.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A publication that supports an entry.
 *
 * @param key how entries cite it
 * @param title its title
 * @param organisation who published it
 * @param year the year, or null when unknown
 * @param url where it was read, or null
 */
public record Source(
    String key, String title, String organisation, @Nullable Integer year, @Nullable String url) {}
