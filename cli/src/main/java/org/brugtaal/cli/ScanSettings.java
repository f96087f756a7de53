package org.brugtaal.cli;

import java.nio.file.Path;
import org.brugtaal.corpus.RowFormat;
import org.brugtaal.corpus.ScanOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the user asked {@code scan} to do.
 *
 * @param folder the folder with the documents
 * @param index the folder of the index
 * @param format how rows are written
 * @param output the file for a row per document, or null for standard output
 * @param hits the file for a row per hit, or null for none
 * @param markers the file for a row per word of a partner, or null for none
 * @param lexicon the overlay file, or null
 * @param scan how the folder is scanned
 */
record ScanSettings(
    Path folder,
    Path index,
    RowFormat format,
    @Nullable String output,
    @Nullable String hits,
    @Nullable String markers,
    @Nullable String lexicon,
    ScanOptions scan) {}
