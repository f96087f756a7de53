package org.brugtaal.evaluation;

import org.brugtaal.HitStatus;

/**
 * How well one status is found.
 *
 * @param status the status
 * @param recall marks of the status that a finding of the same status meets, of all such marks
 * @param precision findings of the status that meet a mark of the same status, of all such findings
 *     that do not only meet marks in doubt
 * @param f1 both in one figure
 */
public record StatusScore(HitStatus status, Proportion recall, Proportion precision, Estimate f1) {}
