/**
 * The command line: options, the modules, an exit code.
 *
 * <p>{@link org.brugtaal.cli.Main} reads the arguments with picocli, which is told its options in
 * code, so that nothing is looked up by reflection. A {@code Console} is all that a command sees of
 * the process: three streams, which of them are a terminal, and the environment. Sentences are in
 * {@code Phrase}, help in the text files beside it, both in Dutch and English.
 *
 * <p>Exit codes: 0 done; 1 a threshold that was asked for was crossed; 2 the command line, a
 * lexicon file or the choice of an index is wrong; 3 some input could not be read, the rest was
 * reported. When several apply: 2, then 3, then 1, then 0.
 */
@NullMarked
package org.brugtaal.cli;

import org.jspecify.annotations.NullMarked;
