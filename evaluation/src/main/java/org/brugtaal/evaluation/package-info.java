/**
 * How well the program does, measured against texts that people marked by hand.
 *
 * <pre>{@code
 * List<GoldText> gold = GoldFolder.read(Path.of("gold"), null);
 * for (Evaluation evaluation : new Evaluator(TermBridge.bundled()).evaluate(gold)) {
 *   System.out.println(evaluation.program().of(HitStatus.FLAGGED).recall());
 * }
 * }</pre>
 *
 * <p>A {@link org.brugtaal.evaluation.GoldText} is a text with the {@link
 * org.brugtaal.evaluation.Mark marks} of a reader; {@link org.brugtaal.evaluation.GoldFolder} reads
 * them. {@link org.brugtaal.evaluation.Evaluator} analyses the texts as a user would, without a
 * declared language, and gives an {@link org.brugtaal.evaluation.Evaluation} per language, with a
 * naive word search beside it. {@link org.brugtaal.evaluation.Agreement} compares two readers of
 * the same texts. Languages are never mixed in a figure, every proportion has an interval, and what
 * differs is listed one by one. {@link org.brugtaal.evaluation.EvaluationText}, {@link
 * org.brugtaal.evaluation.EvaluationJson} and {@link org.brugtaal.evaluation.DifferenceTable} write
 * it down.
 *
 * <p>A finding agrees with a mark when they share a letter. Each pairs at most once, the longest
 * overlap first. Marks in doubt ({@code debatable}) count neither way.
 */
@NullMarked
package org.brugtaal.evaluation;

import org.jspecify.annotations.NullMarked;
