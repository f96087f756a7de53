package org.brugtaal.evaluation;

/**
 * A 95 % interval.
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end, 0 to 1
 */
public record Interval(double low, double high) {}
