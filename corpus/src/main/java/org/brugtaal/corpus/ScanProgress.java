package org.brugtaal.corpus;

/**
 * How far a scan is.
 *
 * @param done number of files that are dealt with
 * @param total number of files in the folder
 * @param bytes number of bytes read so far
 */
public record ScanProgress(int done, int total, long bytes) {}
