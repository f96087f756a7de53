package org.brugtaal.benchmarks;

/** What one engine does with one document. Not safe for use by many threads. */
interface Scanner {

  /** Reads the whole document; the number of things found, or another figure of its content. */
  long scan(Sample sample);
}
