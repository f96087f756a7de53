package org.brugtaal.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What a command sees of the process it runs in.
 *
 * @param in standard input
 * @param out standard output, as bytes: unlike a PrintStream it tells when it cannot be written
 * @param err standard error
 * @param inIs what standard input is
 * @param outIs what standard output is
 * @param errIs what standard error is
 * @param environment the environment variables
 * @param systemLanguage language of the system's own settings, such as {@code nl}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Channel inIs,
    Channel outIs,
    Channel errIs,
    Map<String, String> environment,
    String systemLanguage) {

  private static final int BUFFER = 1 << 15;

  /** The console of this process; always UTF-8, whatever the locale. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Channel.of(0),
        Channel.of(1),
        Channel.of(2),
        System.getenv(),
        System.getProperty("user.language", ""));
  }

  /** Whether a report on standard output may be coloured. */
  boolean hasColour() {
    return outIs == Channel.TERMINAL
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether a failure to write to standard output only means that its reader has seen enough. */
  boolean isClosedPipe(IOException e) {
    String reason = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return outIs == Channel.PIPE || reason.contains("pipe");
  }
}
