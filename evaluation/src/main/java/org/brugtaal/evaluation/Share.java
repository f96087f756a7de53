package org.brugtaal.evaluation;

/**
 * A proportion with a name.
 *
 * @param name what it is about, such as a phenomenon or the code of a language
 * @param proportion the proportion
 */
public record Share(String name, Proportion proportion) {}
