/**
 * From files to documents.
 *
 * <pre>{@code
 * ReadDocument read = Documents.read(Path.of("plan.txt"), ReadOptions.DEFAULT);
 * Analysis analysis = TermBridge.bundled().analyze(read.document());
 * }</pre>
 *
 * <p>{@link org.brugtaal.documents.Documents} is the one way in. It reads a file or a stream once,
 * up to a limit, and gives its bytes to the first {@link org.brugtaal.documents.DocumentReader}
 * that recognises them: what a file holds decides, not what it is called. Plain text is UTF-8,
 * UTF-16 or UTF-32, else windows-1252; each assumption becomes a {@link
 * org.brugtaal.documents.ReadWarning}. What cannot be read is a {@link
 * org.brugtaal.documents.DocumentException} with a kind and figures; putting it into words is the
 * caller's work. Nothing here waits for a pipe or a device, writes a file or opens a connection.
 */
@NullMarked
package org.brugtaal.documents;

import org.jspecify.annotations.NullMarked;
