package org.brugtaal.cli;

import org.brugtaal.lexicon.Lexicon;

/** The versions that decide what comes out. */
final class Version {

  private static final int SHORT = 12;

  private Version() {}

  /** The version of the program. */
  static String program() {
    // From the jar's manifest; classes that are not in a jar have none.
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /** All versions, one a line. */
  static String text() {
    Lexicon lexicon = Lexicon.bundled();
    return "Brugtaal "
        + program()
        + "\nlexicon "
        + lexicon.version()
        + " (sha256 "
        + lexicon.fingerprint().substring(0, SHORT)
        + ")\nJava "
        + System.getProperty("java.version")
        + "\n";
  }
}
