/**
 * Many documents at once: a folder becomes an index, and the index gives rows for a spreadsheet or
 * a notebook and words in their context.
 *
 * <pre>{@code
 * CorpusScan scan = new CorpusScan(TermBridge.bundled(), ScanOptions.DEFAULT);
 * ScanReport report = scan.run(Path.of("plans"), Path.of("plans.index"), ScanListener.NONE);
 * try (CorpusIndex index = CorpusIndex.open(Path.of("plans.index"))) {
 *   index.writeDocuments(RowFormat.CSV, System.out);
 *   CorpusSearch.in(index).find("concept:radicalisation", System.out::println);
 * }
 * }</pre>
 *
 * <p>A scan may be killed at any moment and started again: what is in the index counts, nothing is
 * lost or doubled, and only files that changed are read anew. One index holds the analyses of one
 * lexicon with one set of options; it refuses others. A file that cannot be read never stops a
 * scan; it is a {@link org.brugtaal.corpus.ScanFailure}. What is wrong with an index or a folder as
 * a whole is a {@link org.brugtaal.corpus.CorpusException}.
 *
 * <p>Rows come in the order of the files' names (by code points), whatever the number of threads.
 * Nothing here prints, looks at a clock or opens a connection.
 */
@NullMarked
package org.brugtaal.corpus;

import org.jspecify.annotations.NullMarked;
