package org.brugtaal.reports;

/**
 * An input that could not be read.
 *
 * @param source the input as the caller named it
 * @param error what happened, worded for the user
 */
public record Failure(String source, String error) {}
