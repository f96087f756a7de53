package org.brugtaal.evaluation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An F1 with its interval.
 *
 * @param value twice the agreements, divided by the sum of marks and findings: 0 to 1, or empty if
 *     there is neither
 * @param interval the 95 % percentile interval of 2,000 samples of whole texts, drawn with
 *     replacement from a fixed seed (Efron and Tibshirani, An Introduction to the Bootstrap, 1993,
 *     chapter 13); empty where there is no value
 */
public record Estimate(OptionalDouble value, Optional<Interval> interval) {}
