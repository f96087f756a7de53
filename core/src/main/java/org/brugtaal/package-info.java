/**
 * From text to advice: which words of one policy domain stand in a text, how far the language of
 * all partners is present, and what else one could say.
 *
 * <pre>{@code
 * TermBridge bridge = TermBridge.bundled();
 * Analysis analysis = bridge.analyze(Document.of("De daders volgen een traject."));
 * for (TermHit hit : analysis.hits()) {
 *   System.out.println(hit.match() + " -> " + hit.suggestions());
 * }
 * }</pre>
 *
 * <p>{@link org.brugtaal.TermBridge} is the one way in. It is built once, is immutable and safe for
 * use by many threads, and never opens a file or a connection: no text leaves the process. What
 * comes out is an {@link org.brugtaal.Analysis}: {@link org.brugtaal.TermHit hits} with a {@link
 * org.brugtaal.HitStatus status}, {@link org.brugtaal.Suggestion suggestions} and {@link
 * org.brugtaal.Measures measures}, all of them data; putting them into words is the work of the
 * reports.
 *
 * <p>Offsets are {@code [start, end)} in UTF-16 units of the original text. The content of a text
 * never causes an exception.
 */
@NullMarked
package org.brugtaal;

import org.jspecify.annotations.NullMarked;
