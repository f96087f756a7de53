/**
 * From analysis to report: as text for a reader, as JSON for a program.
 *
 * <pre>{@code
 * TermBridge bridge = TermBridge.bundled();
 * try (Report report = new TextReport(System.out, ReportOptions.DEFAULT)) {
 *   report.document(bridge.analyze(Document.of("De daders volgen een traject.")));
 * }
 * }</pre>
 *
 * <p>A {@link org.brugtaal.reports.Report} is written document by document, so that a run over many
 * documents holds one analysis at a time. {@link org.brugtaal.reports.TextReport} speaks the
 * language of the document, or the one asked for in {@link org.brugtaal.reports.ReportOptions};
 * {@link org.brugtaal.reports.JsonReport} keeps to a published JSON Schema. Lines and columns are
 * worked out here and nowhere else. What goes to a terminal holds no control characters of a
 * document.
 */
@NullMarked
package org.brugtaal.reports;

import org.jspecify.annotations.NullMarked;
